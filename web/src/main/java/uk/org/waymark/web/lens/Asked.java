package uk.org.waymark.web.lens;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.agreement.Scorecard;
import uk.org.waymark.contract.definition.NearestFirst;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.web.lens.Refusal.Refused;
import uk.org.waymark.web.words.Words;

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
    static final String SCORECARD = "scorecard";

    /** Asks for nothing in particular. */
    public static final Asked NOTHING =
            new Asked("", Optional.empty(), "/", Optional.empty(), Optional.empty(), Optional.empty());

    /** The moment asked for, else {@code now}; later than now is refused. */
    public Known known(Instant now) {
        return writtenKnown
                .map(written -> moment("known", written, now))
                .orElseGet(() -> Known.on(now.atZone(Known.LONDON).toLocalDate()));
    }

    /** The moment that a parameter of the address gives; later than now is refused. */
    public static Known moment(String name, String written, Instant now) {
        try {
            Known known = Known.parse(written);
            if (known.isLaterThan(now)) {
                String today = Words.date(LocalDate.ofInstant(now, Known.LONDON));
                throw badParameter(name, written, Words.say("refused.known.later", today), List.of());
            }
            return known;
        } catch (IllegalArgumentException e) {
            throw badParameter(name, written, Words.say("refused.known.expected"), List.of());
        }
    }

    /** The period asked for; one outside the agreement's term is refused. */
    public Optional<ReportingPeriod> period(Agreement agreement) {
        return writtenPeriod.map(written -> {
            try {
                ReportingPeriod period = ReportingPeriod.parse(written);
                if (!agreement.covers(period)) {
                    throw badPeriod(agreement, written, "refused.period.outside");
                }
                return period;
            } catch (IllegalArgumentException e) {
                throw badPeriod(agreement, written, "refused.period.expected");
            }
        });
    }

    /** The scorecard asked for; one that the agreement does not have is refused. */
    public Optional<Scorecard> scorecard(Agreement agreement) {
        List<Scorecard> there = agreement.structure().scorecards();
        return writtenScorecard.map(written -> agreement
                .structure()
                .findScorecard(written)
                .orElseThrow(() -> badParameter(
                        SCORECARD,
                        written,
                        Words.say(
                                there.isEmpty() ? "refused.scorecard.none" : "refused.scorecard.expected",
                                agreement.title()),
                        NearestFirst.of(
                                written, there.stream().map(Scorecard::id).toList()))));
    }

    private static Refused badPeriod(Agreement agreement, String written, String key) {
        return badParameter(
                "period",
                written,
                Words.say(key, agreement.title()),
                agreement.periods().stream().map(ReportingPeriod::code).toList());
    }

    private static Refused badParameter(String name, String written, String expected, List<String> choices) {
        return new Refused(new Refusal(
                400,
                Words.say("refused.parameter.what", name),
                Words.say("refused.parameter.why", name, written, expected),
                Optional.of(Words.say("refused.parameter.remedy")),
                choices));
    }

    /** The same of all measures. */
    Asked withoutScorecard() {
        return new Asked(context, agreement, path, writtenPeriod, writtenKnown, Optional.empty());
    }

    /** An address of this application that asks for the same agreement, period, moment and scorecard. */
    public String link(String path) {
        String prefix = context + agreement.map(id -> "/agreements/" + id).orElse("");
        return prefix + path + query(path.contains("?"));
    }

    /** An address of the API that asks for the same. */
    public String api(String name) {
        String of = agreement.map(id -> "agreements/" + id + "/").orElse("");
        return context + "/api/v1/" + of + name + query(false);
    }

    /** The parameters written, for a form that has to send them on. */
    List<Kept> kept() {
        return Stream.of(
                        writtenPeriod.map(period -> new Kept("period", period)),
                        writtenKnown.map(known -> new Kept("known", known)),
                        writtenScorecard.map(card -> new Kept(SCORECARD, card)))
                .flatMap(Optional::stream)
                .toList();
    }

    private String query(boolean started) {
        List<String> parameters = new ArrayList<>();
        kept().forEach(kept -> parameters.add(kept.name() + "=" + encoded(kept.value())));
        return parameters.isEmpty() ? "" : (started ? "&" : "?") + String.join("&", parameters);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
