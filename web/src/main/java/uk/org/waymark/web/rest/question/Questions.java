package uk.org.waymark.web.rest.question;

import static uk.org.waymark.web.lens.AddressReader.KNOWN;
import static uk.org.waymark.web.lens.AddressReader.PERIOD;
import static uk.org.waymark.web.lens.AddressReader.SCORECARD;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.web.lens.AddressReader;

/** Reads what a call asks as the pages do, and fills in what it leaves out. */
@Dependent
public class Questions {
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
        Agreement agreement = agreementId
                .map(id -> AddressReader.agreement(id, records.agreements()))
                .orElseGet(() -> records.defaultAgreement().orElseThrow(AddressReader::noAgreement));
        Instant now = clock.instant();
        Known known = parameters
                .find(KNOWN)
                .map(text -> AddressReader.moment(KNOWN, text, now))
                .orElseGet(() -> Known.on(LocalDate.ofInstant(now, Known.LONDON)));
        ReportingPeriod period = parameters
                .find(PERIOD)
                .map(text -> AddressReader.period(text, agreement))
                .orElseGet(() -> records.latestPeriod(agreement.id(), known));
        return new Question(
                agreement, period, known, parameters.find(SCORECARD).map(id -> AddressReader.scorecard(id, agreement)));
    }
}
