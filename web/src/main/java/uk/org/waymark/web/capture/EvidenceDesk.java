package uk.org.waymark.web.capture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.capture.Proposal;
import uk.org.waymark.ledger.capture.RecordFigures;
import uk.org.waymark.ledger.capture.Saving;
import uk.org.waymark.ledger.evidence.EvidenceStore;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.position.checking.Entered;
import uk.org.waymark.position.checking.Finding;
import uk.org.waymark.position.reporting.Subject;

/** Takes evidence to the ledger's commands. */
@ApplicationScoped
public class EvidenceDesk {
    @Inject
    private EvidenceStore store;

    @Inject
    private RecordFigures figures;

    /** Keeps a file, and gives the address by which an entry refers to it; one too large is not even read. */
    String keep(Actor actor, Scope scope, long size, InputStream content) throws IOException {
        store.requireSize(size);
        return store.keep(actor, scope, content.readAllBytes()).address();
    }

    /** Records what a figure rests on; why not, where it was refused. */
    Optional<String> record(
            Actor actor, Scope scope, String code, ReportingPeriod period, String title, String address) {
        Subject measure = new Subject(IndicatorCode.of(code), Optional.empty(), period);
        Proposal proposal = Proposal.of(measure, Entered.nothing()).withEvidence(title, address);
        // Evidence is added beside what there is, so that no two people can contradict each other.
        Saving saving = figures.record(actor, scope, List.of(proposal), Long.MAX_VALUE);
        return saving.isSaved()
                ? Optional.empty()
                : Optional.of(saving.assessments().stream()
                        .flatMap(assessment -> assessment.findings().stream())
                        .map(Finding::text)
                        .collect(Collectors.joining(" ")));
    }
}
