package uk.org.waymark.contract.definition;

import java.util.Locale;

/** The constants of the contract by the names definition files give them: "on-plan" is ON_PLAN. */
final class Constants {

    private Constants() {}

    /** A constant by a name the schema has already accepted. */
    static <E extends Enum<E>> E named(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
