package uk.org.waymark.web.lens;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.agreement.Scorecard;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;

/**
 * What an address asks to look at, as it was written.
 *
 * @param context the path under which the application is deployed; empty at the root
 * @param agreement the id after {@code /agreements/}; empty for the default agreement
 * @param path of the page, without the two above
 */
public record Asked(
        String context,
        Optional<String> agreement,
        String path,
        Optional<String> writtenPeriod,
        Optional<String> writtenKnown,
        Optional<String> writtenScorecard) {
    /** Asks for nothing in particular. */
    public static final Asked NOTHING =
            new Asked("", Optional.empty(), "/", Optional.empty(), Optional.empty(), Optional.empty());

    /** The moment asked for, else {@code now}; later than now is refused. */
    public Known known(Instant now) {
        return writtenKnown
                .map(written -> AddressReader.moment(AddressReader.KNOWN, written, now))
                .orElseGet(() -> Known.on(now.atZone(Known.LONDON).toLocalDate()));
    }

    /** The period asked for; one outside the agreement's term is refused. */
    public Optional<ReportingPeriod> period(Agreement agreement) {
        return writtenPeriod.map(written -> AddressReader.period(written, agreement));
    }

    /** The scorecard asked for; one that the agreement does not have is refused. */
    public Optional<Scorecard> scorecard(Agreement agreement) {
        return writtenScorecard.map(written -> AddressReader.scorecard(written, agreement));
    }

    /** The same of all measures. */
    Asked withoutScorecard() {
        return new Asked(context, agreement, path, writtenPeriod, writtenKnown, Optional.empty());
    }

    /** The same of another period. */
    Asked at(ReportingPeriod period) {
        return new Asked(context, agreement, path, Optional.of(period.code()), writtenKnown, writtenScorecard);
    }

    /**
     * An address of this application that asks for the same agreement, period, moment and scorecard.
     *
     * @param path of a page, with its own question and the part of the page it leads to, if any
     */
    public String link(String path) {
        String prefix = context + agreement.map(id -> "/agreements/" + id).orElse("");
        int part = path.contains("#") ? path.indexOf('#') : path.length();
        String page = path.substring(0, part);
        return prefix + page + query(page.contains("?")) + path.substring(part);
    }

    /** An address of the API that asks for the same. */
    public String api(String name) {
        String of = agreement.map(id -> "agreements/" + id + "/").orElse("");
        return context + "/api/v1/" + of + name + query(false);
    }

    /** The parameters written, for a form that has to send them on. */
    List<Kept> kept() {
        return Stream.of(
                        writtenPeriod.map(period -> new Kept(AddressReader.PERIOD, period)),
                        writtenKnown.map(known -> new Kept(AddressReader.KNOWN, known)),
                        writtenScorecard.map(card -> new Kept(AddressReader.SCORECARD, card)))
                .flatMap(Optional::stream)
                .toList();
    }

    private String query(boolean started) {
        String parameters = Kept.query(kept());
        return parameters.isEmpty() ? "" : (started ? "&" : "?") + parameters;
    }
}
