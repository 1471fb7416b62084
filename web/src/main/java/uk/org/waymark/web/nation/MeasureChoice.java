package uk.org.waymark.web.nation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.indicator.Part;
import uk.org.waymark.position.nation.AreaPosition;
import uk.org.waymark.position.nation.Nation;
import uk.org.waymark.web.words.Words;

/**
 * A measure, or one part of it, that areas can be compared by.
 *
 * @param value as an address names it: "NI117", "NI120:male"
 * @param title in the words of the reader's own agreement, where that has the measure
 */
public record MeasureChoice(String value, IndicatorCode code, Optional<String> part, String title) {
    private static final String BEFORE_PART = ":";

    /** All measures of all areas, by code. */
    public static List<MeasureChoice> of(Nation nation, String own) {
        Map<IndicatorCode, Indicator> declared = new LinkedHashMap<>();
        Stream.concat(nation.find(own).stream(), nation.areas().stream())
                .map(AreaPosition::measures)
                .flatMap(List::stream)
                .forEach(measure -> declared.putIfAbsent(measure.code(), measure.indicator()));
        return declared.values().stream()
                .sorted(Comparator.comparing(Indicator::code))
                .flatMap(MeasureChoice::of)
                .toList();
    }

    private static Stream<MeasureChoice> of(Indicator indicator) {
        String address = indicator.code().address();
        String title = indicator.briefTitle();
        return indicator.parts().isEmpty()
                ? Stream.of(new MeasureChoice(address, indicator.code(), Optional.empty(), title))
                : indicator.parts().stream().map(part -> of(indicator, address, title, part));
    }

    private static MeasureChoice of(Indicator indicator, String address, String title, Part part) {
        return new MeasureChoice(
                address + BEFORE_PART + part.id(),
                indicator.code(),
                Optional.of(part.id()),
                Words.say("home.measures.part", title, part.title()));
    }

    /** The one that an address names, in capital or small letters. */
    public static Optional<MeasureChoice> find(List<MeasureChoice> choices, String value) {
        return choices.stream()
                .filter(choice -> choice.value().equalsIgnoreCase(value))
                .findFirst();
    }

    String words() {
        return Words.say("nation.measure", code.text(), title);
    }
}
