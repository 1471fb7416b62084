package uk.org.waymark.ledger.database;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.ledger.setting.Setting;

/** A database that the operator has to correct before the product can start; waiting for it would not help. */
public final class DatabaseFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseFault(String wrong, String whatToDo) {
        super(wrong + " " + whatToDo);
    }

    DatabaseFault(String wrong, String whatToDo, Throwable cause) {
        super(wrong + " " + whatToDo, cause);
    }

    /** Settings as an operator finds them: the names in the environment, with those of the properties. */
    static String named(Setting... settings) {
        return Stream.of(settings)
                .map(setting -> setting.environmentName() + " (" + setting.key() + ")")
                .collect(Collectors.joining(" and "));
    }
}
