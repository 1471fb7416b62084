package uk.org.waymark.position.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.IndicatorCode;

/**
 * A measure that a text names by its code.
 *
 * @param from where the code begins in the text
 * @param to where it ends
 */
public record NamedMeasure(int from, int to, IndicatorCode code) {

    /** Those of some measures that a text names, in the order in which it does; a blank in a code may be left out. */
    public static List<NamedMeasure> in(String text, List<IndicatorCode> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        // The longer first: "NI 155 element" is not NI 155.
        String any = codes.stream()
                .map(IndicatorCode::text)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(code -> Stream.of(code.split(" ")).map(Pattern::quote).collect(Collectors.joining("\\h?")))
                .collect(Collectors.joining("|"));
        Matcher found = Pattern.compile("(?<![\\p{Alnum}])(" + any + ")(?![\\p{Alnum}(])")
                .matcher(text);
        return found.results()
                .flatMap(match -> codes.stream()
                        .filter(code -> code.key().equals(IndicatorCode.key(match.group())))
                        .map(code -> new NamedMeasure(match.start(), match.end(), code))
                        .limit(1))
                .toList();
    }
}
