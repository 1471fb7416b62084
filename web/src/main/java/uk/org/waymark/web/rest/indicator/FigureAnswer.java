package uk.org.waymark.web.rest.indicator;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.Outturn;

/**
 * An outturn as it was told.
 *
 * @param part empty for the whole measure
 * @param span the time it measures, where that is not the period
 * @param knownFrom the date from which it was known
 * @param superseded whether a later figure for the same period has taken its place
 * @param source the document it was taken from
 * @param reason why it was entered; always there for one that took the place of another
 */
public record FigureAnswer(
        String period,
        Optional<String> part,
        String outturn,
        Optional<String> span,
        boolean provisional,
        String knownFrom,
        boolean superseded,
        Optional<String> source,
        Optional<String> reason) {
    static List<FigureAnswer> of(List<Entry<Outturn>> told) {
        return IntStream.range(0, told.size())
                .mapToObj(place -> of(
                        told.get(place),
                        told.subList(place + 1, told.size()).stream()
                                .anyMatch(later -> isAboutTheSame(
                                        later.statement(), told.get(place).statement()))))
                .toList();
    }

    private static boolean isAboutTheSame(Outturn one, Outturn other) {
        return one.period().equals(other.period()) && one.part().equals(other.part());
    }

    private static FigureAnswer of(Entry<Outturn> entry, boolean superseded) {
        Outturn outturn = entry.statement();
        return new FigureAnswer(
                outturn.period().code(),
                outturn.part(),
                outturn.figure().text(),
                outturn.span(),
                outturn.provisional(),
                entry.knownFrom().atZone(Known.LONDON).toLocalDate().toString(),
                superseded,
                entry.source(),
                entry.reason());
    }
}
