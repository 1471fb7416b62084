package uk.org.waymark.web.measures;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.web.lens.AddressReader;
import uk.org.waymark.web.lens.Kept;
import uk.org.waymark.web.measures.Criterion.Value;
import uk.org.waymark.web.search.Search;

/**
 * What a reader narrows the list to and which columns it has, as an address has it, which is therefore a view that can be kept and sent. A value that
 * no measure has leaves none: at an earlier moment another partner may have owned it.
 *
 * @param wanted the code of the value for each criterion that is used
 * @param words that all occur in the code, the titles, the theme or the commentary; empty for any
 * @param columns that are shown beside the measure; never none
 */
record Narrowing(Map<Criterion, String> wanted, String words, Set<MeasureColumn> columns) {
    /** The value of a criterion by which the list is not narrowed. */
    static final String ANY = "any";

    private static final String WORDS = "words";

    Narrowing {
        wanted = Map.copyOf(wanted);
        columns = Set.copyOf(columns);
    }

    /** What the address of a request asks for. */
    static Narrowing of(HttpServletRequest request) {
        return of(
                name -> AddressReader.find(request, name),
                Stream.ofNullable(request.getParameterValues(MeasureColumn.PARAMETER))
                        .flatMap(Stream::of)
                        .map(String::strip)
                        .toList());
    }

    /**
     * What an address asks for.
     *
     * @param parameters of the address, by name
     * @param columns as it names them, in any order
     */
    static Narrowing of(Function<String, Optional<String>> parameters, List<String> columns) {
        Map<Criterion, String> wanted = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            parameters
                    .apply(criterion.parameter())
                    .map(String::strip)
                    .filter(code -> !code.isEmpty() && !code.equals(ANY))
                    .ifPresent(code -> wanted.put(criterion, code));
        }
        return new Narrowing(wanted, parameters.apply(WORDS).orElse("").strip(), MeasureColumn.of(columns));
    }

    boolean isNarrow() {
        return !wanted.isEmpty() || !words.isEmpty();
    }

    /** The measures that fit: the worst category first, then the worst rating, then in the order of the agreement. */
    List<MeasurePosition> of(Position position) {
        return position.measures()
                .filter(measure -> fits(measure, position))
                .sorted(Comparator.comparingInt((MeasurePosition measure) -> Criterion.WORST.indexOf(measure.review()))
                        .thenComparing(measure -> measure.performance().isRated()
                                ? -measure.performance().rank()
                                : 0))
                .toList();
    }

    boolean fits(MeasurePosition measure, Position position) {
        return wanted.entrySet().stream().allMatch(entry -> entry.getKey()
                        .of(measure, position)
                        .map(Value::code)
                        .anyMatch(entry.getValue()::equals))
                && Search.finds(searched(measure, position), words);
    }

    private static String searched(MeasurePosition measure, Position position) {
        return Search.text(measure, position.theme(measure.theme()))
                + measure.commentary()
                        .map(entry -> " " + entry.statement().text())
                        .orElse("");
    }

    /** The same without one of its criteria. */
    Narrowing without(Criterion criterion) {
        return new Narrowing(
                wanted.entrySet().stream()
                        .filter(entry -> entry.getKey() != criterion)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                words,
                columns);
    }

    /** The same with any words. */
    Narrowing withoutWords() {
        return new Narrowing(wanted, "", columns);
    }

    /** The same columns of all measures. */
    Narrowing withoutAny() {
        return new Narrowing(Map.of(), "", columns);
    }

    /** The same measures with all columns. */
    Narrowing withAllColumns() {
        return new Narrowing(wanted, words, MeasureColumn.of(List.of()));
    }

    /** The parameters of an address that narrows the list so. */
    List<Kept> parameters() {
        return Stream.of(
                        Stream.of(Criterion.values())
                                .filter(wanted::containsKey)
                                .map(criterion -> new Kept(criterion.parameter(), wanted.get(criterion))),
                        Stream.of(new Kept(WORDS, words))
                                .filter(kept -> !kept.value().isEmpty()),
                        MeasureColumn.parameters(columns).stream())
                .flatMap(kept -> kept)
                .toList();
    }

    /** The list narrowed so, as a path with its question: "/measures?category=at-risk". */
    String path() {
        return parameters().isEmpty() ? "/measures" : "/measures?" + Kept.query(parameters());
    }
}
