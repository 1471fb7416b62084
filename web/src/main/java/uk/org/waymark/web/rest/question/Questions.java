package uk.org.waymark.web.rest.question;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.agreement.Scorecard;
import uk.org.waymark.contract.definition.NearestFirst;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.web.rest.fault.Problem;
import uk.org.waymark.web.rest.fault.Refusal;

/** Understands what a call asks, fills in what it leaves out, and refuses what cannot be asked. */
@Dependent
public class Questions {
    private static final String PERIOD = "period";
    private static final String KNOWN = "known";
    private static final String SCORECARD = "scorecard";

    /** The parameters of every address. */
    public static final Set<String> USUAL = Set.of(PERIOD, KNOWN);

    /** Those of an address that can answer for a selection of measures. */
    public static final Set<String> NARROWING = Set.of(PERIOD, KNOWN, SCORECARD);

    private final Records records;
    private final Clock clock;

    /** The clock is the business clock: what is not known by it yet cannot be asked. */
    @Inject
    public Questions(Records records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /**
     * The question in a call's query.
     *
     * @param agreementId as the address names it; empty for the default agreement
     * @param allowed the parameters that the address takes
     */
    public Question of(Optional<String> agreementId, Map<String, ? extends List<String>> query, Set<String> allowed) {
        QueryParameters parameters = new QueryParameters(query, allowed);
        Agreement agreement = agreementId.map(this::agreement).orElseGet(this::defaultAgreement);
        Known known = parameters.find(KNOWN).map(this::known).orElseGet(() -> Known.on(today()));
        ReportingPeriod period = parameters
                .find(PERIOD)
                .map(text -> period(text, agreement))
                .orElseGet(() -> records.latestPeriod(agreement.id(), known));
        return new Question(agreement, period, known, parameters.find(SCORECARD).map(id -> scorecard(id, agreement)));
    }

    private static Scorecard scorecard(String id, Agreement agreement) {
        List<String> there =
                agreement.structure().scorecards().stream().map(Scorecard::id).toList();
        return agreement
                .structure()
                .findScorecard(id)
                .orElseThrow(() -> new Refusal(Problem.badParameter(
                        SCORECARD,
                        agreement.id() + " has no scorecard \"" + id + "\"; it has "
                                + (there.isEmpty() ? "none" : String.join(", ", NearestFirst.of(id, there))) + ".")));
    }

    private Agreement agreement(String id) {
        List<Agreement> all = records.agreements();
        return all.stream()
                .filter(agreement -> agreement.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(Problem.notFound(
                        "agreement",
                        "There is no agreement \"" + id + "\"; there "
                                + (all.isEmpty()
                                        ? "is none yet."
                                        : "are: "
                                                + all.stream()
                                                        .map(Agreement::id)
                                                        .collect(Collectors.joining(", ")) + "."))));
    }

    private Agreement defaultAgreement() {
        return records.defaultAgreement()
                .orElseThrow(() -> new Refusal(Problem.notFound(
                        "agreement",
                        "No agreement is loaded yet. Start the product with a sample, or put an agreement's file into"
                                + " its home folder.")));
    }

    private Known known(String text) {
        Known known = read(KNOWN, () -> Known.parse(text));
        if (known.isLaterThan(clock.instant())) {
            throw new Refusal(Problem.badParameter(
                    KNOWN,
                    "\"" + text + "\" is in the future; today is " + today() + ". Ask for that day or earlier."));
        }
        return known;
    }

    private static ReportingPeriod period(String text, Agreement agreement) {
        ReportingPeriod period = read(PERIOD, () -> ReportingPeriod.parse(text));
        if (!agreement.covers(period)) {
            List<ReportingPeriod> term = agreement.periods();
            throw new Refusal(Problem.badParameter(
                    PERIOD,
                    period + " is outside the term of " + agreement.id() + ", which runs from "
                            + term.get(0).code() + " to "
                            + term.get(term.size() - 1).code() + "."));
        }
        return period;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Known.LONDON));
    }

    /** Reads a parameter; what it refuses is the caller's fault. */
    private static <T> T read(String field, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new Refusal(Problem.badParameter(field, unreadable.getMessage() + "."));
        }
    }
}
