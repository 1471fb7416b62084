package uk.org.waymark.web.rest.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.position.register.Concern;
import uk.org.waymark.position.register.ConcernRegister;
import uk.org.waymark.position.reporting.ConcernStatement.ConcernAnswered;
import uk.org.waymark.position.reporting.ConcernTerms;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.web.rest.measure.Codes;

/**
 * A concern as known.
 *
 * @param kind "enabling-measure", "guidance" or "other"
 * @param body the one that was asked
 * @param themes the ids of those that wait for the answer
 * @param indicators the codes of the measures that wait for the answer
 * @param state "waiting", "answered" or "withdrawn"
 * @param days those it waited by the day asked about, or until it was answered
 */
public record ConcernAnswer(
        String id,
        String kind,
        String title,
        String body,
        String asked,
        String detail,
        List<String> themes,
        List<String> indicators,
        String state,
        long days,
        Optional<String> answered,
        Optional<String> answer,
        Optional<String> withdrawn,
        Optional<String> withdrawnBecause) {

    /** Every concern of a register, in the order in which they were raised. */
    public static List<ConcernAnswer> of(ConcernRegister register, Known known) {
        return register.concerns().stream()
                .map(concern -> of(concern, known.date()))
                .toList();
    }

    private static ConcernAnswer of(Concern concern, LocalDate day) {
        ConcernTerms terms = concern.terms();
        return new ConcernAnswer(
                concern.id(),
                terms.kind().code(),
                terms.title(),
                terms.body(),
                terms.asked().toString(),
                terms.detail(),
                terms.bearing().themes(),
                terms.bearing().measures().stream().map(IndicatorCode::text).toList(),
                concern.isWaiting() ? "waiting" : concern.withdrawn().isPresent() ? "withdrawn" : "answered",
                concern.daysWaited(day),
                concern.answered().map(ConcernAnswered::on).map(LocalDate::toString),
                concern.answered().map(ConcernAnswered::answer),
                concern.withdrawn().map(Entry::knownFrom).map(Codes::date),
                concern.withdrawn().map(entry -> entry.statement().why()));
    }
}
