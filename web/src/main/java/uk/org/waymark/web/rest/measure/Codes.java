package uk.org.waymark.web.rest.measure;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import uk.org.waymark.position.DirectionOfTravel;
import uk.org.waymark.position.Reading;

/** The short words that stand for things in answers, such as "on-plan". */
public final class Codes {
    private Codes() {}

    /** A constant's name in lower case with hyphens. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The direction of travel since the previous period ("short") and since the year before ("long"). */
    static Map<String, String> direction(Reading reading) {
        Map<String, String> direction = new LinkedHashMap<>();
        reading.sincePrevious().map(DirectionOfTravel::code).ifPresent(code -> direction.put("short", code));
        reading.sinceLastYear().map(DirectionOfTravel::code).ifPresent(code -> direction.put("long", code));
        return direction;
    }
}
