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
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.web.rest.fault.Problem;
import uk.org.waymark.web.rest.fault.Refusal;

/** Understands what a call asks, fills in what it leaves out, and refuses what cannot be asked. */
@Dependent
public class Questions {
    private static final String PERIOD = "period";
    private static final String KNOWN = "known";

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
     */
    public Question of(Optional<String> agreementId, Map<String, ? extends List<String>> query) {
        QueryParameters parameters = new QueryParameters(query, Set.of(PERIOD, KNOWN));
        Agreement agreement = agreementId.map(this::agreement).orElseGet(this::defaultAgreement);
        Known known = parameters.find(KNOWN).map(this::known).orElseGet(() -> Known.on(today()));
        ReportingPeriod period = parameters
                .find(PERIOD)
                .map(text -> period(text, agreement))
                .orElseGet(() -> latestPeriod(agreement, known));
        return new Question(agreement, period, known);
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
        boolean future = text.contains("T")
                ? known.moment().isAfter(clock.instant())
                : known.date().isAfter(today());
        if (future) {
            throw new Refusal(Problem.badParameter(
                    KNOWN,
                    "\"" + text + "\" is in the future; today is " + today() + ". Ask for that day or earlier."));
        }
        return known;
    }

    private static ReportingPeriod period(String text, Agreement agreement) {
        ReportingPeriod period = read(PERIOD, () -> ReportingPeriod.parse(text));
        if (!agreement.covers(period)) {
            throw new Refusal(Problem.badParameter(
                    PERIOD,
                    period + " is outside the term of " + agreement.id() + ", which runs from "
                            + first(agreement).code() + " to " + last(agreement).code() + "."));
        }
        return period;
    }

    /** The latest with figures; while there is none, the one in which the reader stands, or the term's nearest. */
    private ReportingPeriod latestPeriod(Agreement agreement, Known known) {
        return records.latestPeriodWithFigures(agreement.id(), known)
                .filter(agreement::covers)
                .orElseGet(() -> {
                    ReportingPeriod standing = ReportingPeriod.containing(known.date());
                    if (standing.compareTo(first(agreement)) < 0) {
                        return first(agreement);
                    }
                    return agreement.covers(standing) ? standing : last(agreement);
                });
    }

    private static ReportingPeriod first(Agreement agreement) {
        return new ReportingPeriod(agreement.firstYear(), 1);
    }

    private static ReportingPeriod last(Agreement agreement) {
        return new ReportingPeriod(agreement.lastYear(), 4);
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
