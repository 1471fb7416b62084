package uk.org.waymark.web.rest.measure;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import uk.org.waymark.position.Reading;

/** The short words that stand for things in answers, such as "on-plan". */
public final class Codes {
    private Codes() {}

    /** A constant's name in lower case with hyphens. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The direction of travel since the last period with a figure ("short", "since") and since the year before ("long"). */
    static Map<String, String> direction(Reading reading) {
        Map<String, String> direction = new LinkedHashMap<>();
        reading.sincePrevious().ifPresent(travel -> {
            direction.put("short", travel.direction().code());
            direction.put("since", travel.since().code());
        });
        reading.sinceLastYear()
                .ifPresent(travel -> direction.put("long", travel.direction().code()));
        return direction;
    }
}
