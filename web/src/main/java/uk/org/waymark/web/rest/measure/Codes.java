package uk.org.waymark.web.rest.measure;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.position.Reading;
import uk.org.waymark.web.figure.FigureWords;

/** The short words that stand for things in answers, such as "on-plan". */
public final class Codes {
    private Codes() {}

    /** A constant's name in lower case with hyphens. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A figure as one number, where it is one: a percentage that was counted is rounded as pages show it. */
    public static String figure(Figure figure, Measurement measurement) {
        return new FigureWords(measurement).plain(figure);
    }

    /** What a percentage was counted from, such as "2985/3035"; a ratio says it itself. */
    public static Optional<String> counted(Figure figure) {
        return figure.counted().filter(ratio -> !figure.equals(ratio)).map(Figure::text);
    }

    /** The day in London on which something became known. */
    public static String date(Instant moment) {
        return moment.atZone(Known.LONDON).toLocalDate().toString();
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
