package uk.org.waymark.web.capture;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.UUID;
import java.util.stream.Stream;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.ledger.draft.Draft;
import uk.org.waymark.web.words.Words;

/**
 * Everything that one person has typed in one line and not saved.
 *
 * @param line by which the line is found on the page
 * @param at when the last of it was kept
 * @param fields the values by the names of their fields
 */
record DraftLine(String line, UUID by, Instant at, Map<String, String> fields) {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    /** The drafts of each line and person, in the order in which they were kept. */
    static List<DraftLine> of(List<Draft> drafts) {
        Map<Entry<String, UUID>, DraftLine> lines = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            lines.merge(
                    Map.entry(draft.line(), draft.by()),
                    new DraftLine(draft.line(), draft.by(), draft.keptAt(), Map.of(draft.field(), draft.typed())),
                    DraftLine::and);
        }
        return List.copyOf(lines.values());
    }

    private DraftLine and(DraftLine later) {
        Map<String, String> both = new LinkedHashMap<>(fields);
        both.putAll(later.fields);
        return new DraftLine(line, by, later.at.isAfter(at) ? later.at : at, both);
    }

    /** The same without what stands by now; drafts of it are no news to anybody. */
    DraftLine without(Map<String, String> standing) {
        Map<String, String> others = new LinkedHashMap<>(fields);
        others.entrySet().removeIf(field -> field.getValue().equals(standing.get(line + "." + field.getKey())));
        return new DraftLine(line, by, at, others);
    }

    /** Whether it is of a measure, or of a part, month or group of it. */
    boolean isOf(String code) {
        return line.equals(code) || line.startsWith(code + "/");
    }

    /** Its values in words, such as "68.2, provisional, commentary". */
    String words() {
        List<String> words = new ArrayList<>();
        String instead = fields.getOrDefault("instead", "");
        String figure = fields.getOrDefault("figure", "");
        Stream.of(figure, instead).filter(text -> !text.isEmpty()).forEach(words::add);
        if (fields.containsKey("numerator") || fields.containsKey("denominator")) {
            words.add(Words.say(
                    "capture.draft.ratio",
                    fields.getOrDefault("numerator", "…"),
                    fields.getOrDefault("denominator", "…")));
        }
        if ("true".equals(fields.get("provisional"))) {
            words.add(Words.say("capture.draft.provisional"));
        }
        String forecast = fields.getOrDefault("forecast", "");
        if (!forecast.isEmpty() && LineForm.isRating(forecast)) {
            words.add(Words.say("capture.draft.forecast", Words.say("mark." + forecast)));
        }
        if (!fields.getOrDefault("projected", "").isEmpty()) {
            words.add(Words.say("capture.draft.projected", fields.get("projected")));
        }
        if (Stream.of("why", "action", "yearEnd").anyMatch(fields::containsKey)) {
            words.add(Words.say("capture.draft.commentary"));
        }
        if (words.isEmpty() && (fields.containsKey("figure") || fields.containsKey("instead"))) {
            return Words.say("capture.draft.emptied");
        }
        return words.isEmpty() ? Words.say("capture.draft.other") : String.join(", ", words);
    }

    /** The time of day of what happened today, else the day as well. */
    static String time(Instant at, LocalDate today) {
        return LocalDate.ofInstant(at, Known.LONDON).equals(today)
                ? HOUR.format(at.atZone(Known.LONDON))
                : Words.moment(at);
    }
}
