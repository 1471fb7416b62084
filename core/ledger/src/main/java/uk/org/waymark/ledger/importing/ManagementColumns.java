package uk.org.waymark.ledger.importing;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.ledger.capture.Proposal.Management;
import uk.org.waymark.ledger.table.TableRow;
import uk.org.waymark.position.checking.Entered;
import uk.org.waymark.position.checking.Typography;

/** The columns of management information, which a file may have or leave out. */
final class ManagementColumns {
    static final String RATING = "management rating";

    private static final String FIGURE = "management figure";
    private static final String BASIS = "management basis";
    private static final String WITHDRAWN = "withdrawn";

    /** All of them. */
    static final List<String> ALL = List.of(RATING, FIGURE, BASIS);

    private ManagementColumns() {}

    static Management read(TableRow row, Measurement measurement) {
        String rating = Typography.word(row.find(RATING).orElse(""));
        boolean withdrawn = rating.equals(WITHDRAWN);
        return new Management(
                Entered.read(measurement, row.find(FIGURE).orElse("")),
                withdrawn
                        ? Optional.empty()
                        : row.optional(
                                RATING,
                                "Write better, within or worse, or withdrawn to take it back",
                                ManagementColumns::rating),
                withdrawn,
                row.find(BASIS).orElse(""));
    }

    private static Performance rating(String text) {
        Performance judged = Performance.ofCode(Typography.word(text).replace(' ', '-'));
        if (!judged.isRated()) {
            throw new IllegalArgumentException("it rates nothing");
        }
        return judged;
    }
}
