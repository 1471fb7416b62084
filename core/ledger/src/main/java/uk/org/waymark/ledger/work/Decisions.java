package uk.org.waymark.ledger.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Body;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.challenge.Respondent;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.refresh.RefreshProposals;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.assessment.AssessedSection;
import uk.org.waymark.position.assessment.SectionState;
import uk.org.waymark.position.challenge.Challenge;
import uk.org.waymark.position.challenge.ChallengeState;
import uk.org.waymark.position.publication.Publication;
import uk.org.waymark.position.publication.Publication.Stage;
import uk.org.waymark.position.refresh.Proposal;
import uk.org.waymark.position.refresh.ProposalState;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.risk.Risk;
import uk.org.waymark.position.risk.RiskRegister;
import uk.org.waymark.position.risk.RiskState;

/** What others ask of a person: answers, consents, texts, and papers to approve. */
record Decisions(Snapshot snapshot, Actor actor) {

    Stream<WorkItem> items() {
        return Stream.of(
                        questions(WorkKind.ANSWER, ChallengeState.OPEN),
                        questions(WorkKind.RESOLVE, ChallengeState.ANSWERED),
                        proposals(WorkKind.ANSWER_PROPOSAL, this::isReturned),
                        proposals(WorkKind.DECIDE_PROPOSAL, this::isToDecide),
                        risks(),
                        sections(WorkKind.WRITE_SECTIONS, this::isToWrite),
                        sections(WorkKind.AGREE_SECTIONS, this::isToAgree),
                        publications(WorkKind.CLEAR, Permission.PREPARE_PUBLICATIONS, Stage.BLOCKED),
                        publications(WorkKind.APPROVE, Permission.APPROVE_PUBLICATIONS, Stage.MADE),
                        publications(WorkKind.RELEASE, Permission.RELEASE_PUBLICATIONS, Stage.APPROVED))
                .flatMap(Optional::stream);
    }

    private Optional<WorkItem> questions(WorkKind kind, ChallengeState state) {
        Respondent respondent = new Respondent(actor, snapshot.definitions().themes());
        List<Challenge> waiting = snapshot.challenges(snapshot.now()).all().stream()
                .filter(challenge -> challenge.state() == state && respondent.isAwaited(challenge))
                .toList();
        String path = "/questions?waiting=yes";
        return item(
                kind,
                WorkItem.Of.AGREEMENT,
                waiting.stream()
                        .map(challenge -> new WorkItem.Part(
                                Integer.toString(challenge.number()),
                                challenge.last().statement().text(),
                                Optional.empty(),
                                path + "#question-" + challenge.number()))
                        .toList(),
                waiting.stream().map(Challenge::last),
                path);
    }

    private Optional<WorkItem> proposals(WorkKind kind, Predicate<Proposal> waits) {
        List<Proposal> waiting = snapshot.refresh(snapshot.now()).proposals().stream()
                .filter(waits)
                .toList();
        return item(
                kind,
                WorkItem.Of.AGREEMENT,
                waiting.stream().map(this::part).toList(),
                waiting.stream().map(Proposal::last),
                "/refresh");
    }

    private WorkItem.Part part(Proposal proposal) {
        String title = snapshot.definitions().themes().stream()
                .flatMap(theme -> theme.indicators().stream())
                .filter(measure -> measure.isCalled(proposal.code().text()))
                .map(measure -> proposal.code() + " " + measure.title())
                .findFirst()
                .orElseGet(() -> proposal.code().text());
        return new WorkItem.Part(
                Integer.toString(proposal.number()),
                title,
                Optional.empty(),
                "/refresh/" + proposal.code().address());
    }

    /** Whoever answers for the measure answers questions about a proposal for it. */
    private boolean isReturned(Proposal proposal) {
        return proposal.state() == ProposalState.RETURNED
                && actor.remit().isPresent()
                && may(Permission.PROPOSE_REVISIONS, proposal);
    }

    private boolean isToDecide(Proposal proposal) {
        return switch (proposal.state()) {
            case PROPOSED -> may(RefreshProposals.permission(proposal.next().orElseThrow()), proposal);
            case AGREED -> may(Permission.PUT_IN_FORCE, proposal);
            case RETURNED, IN_FORCE, REFUSED, TAKEN_BACK -> false;
        };
    }

    private boolean may(Permission permission, Proposal proposal) {
        return snapshot.definitions().themes().stream().anyMatch(theme -> theme.indicators().stream()
                .anyMatch(measure ->
                        measure.isCalled(proposal.code().text()) && actor.may(permission, Scope.of(theme), measure)));
    }

    private Optional<WorkItem> risks() {
        List<Risk> raised = RiskRegister.of(snapshot.entries(), snapshot.now()).risks().stream()
                .filter(risk -> risk.state() == RiskState.RAISED)
                .filter(risk -> actor.may(
                        Permission.ACCEPT_RISKS, new Scope(snapshot.agreement().id(), risk.theme())))
                .toList();
        return item(
                WorkKind.ACCEPT_RISKS,
                WorkItem.Of.AGREEMENT,
                raised.stream()
                        .map(risk -> new WorkItem.Part(
                                risk.id(), risk.terms().title(), Optional.empty(), "/risks/" + risk.id()))
                        .toList(),
                raised.stream().map(Risk::latest),
                "/risks");
    }

    private Optional<WorkItem> sections(WorkKind kind, Predicate<AssessedSection> waits) {
        ReportingPeriod period = snapshot.latestPeriodToShow(snapshot.now());
        List<AssessedSection> waiting = snapshot.selfAssessment(period, snapshot.now()).sections().stream()
                .filter(waits)
                .toList();
        String asked = "?period=" + period.code();
        return item(
                kind,
                WorkItem.Of.period(period),
                waiting.stream()
                        .map(section -> new WorkItem.Part(
                                section.number(),
                                section.number() + " " + section.declared().heading(),
                                section.due(),
                                "/review/sections/" + section.number() + asked))
                        .toList(),
                waiting.stream().flatMap(section -> section.latest().stream()),
                "/review" + asked + "#assessment");
    }

    /** A partner's own sections wait for those who answer for the partner's measures. */
    private boolean isToWrite(AssessedSection section) {
        return section.state() == SectionState.TO_WRITE
                && actor.may(Permission.WRITE_SECTIONS)
                && actor.remit()
                        .filter(Remit.OfPartner.class::isInstance)
                        .map(Remit.OfPartner.class::cast)
                        .flatMap(remit -> snapshot.agreement().findPartner(remit.partner()))
                        .map(Body::name)
                        .filter(section.owner().orElse("")::equals)
                        .isPresent();
    }

    private boolean isToAgree(AssessedSection section) {
        return section.state() == SectionState.DRAFTED && actor.may(Permission.CONDUCT_REVIEW);
    }

    private Optional<WorkItem> publications(WorkKind kind, Permission permission, Stage stage) {
        List<Publication> waiting = snapshot.publications().publications().stream()
                .filter(paper -> actor.may(permission) && paper.stage(snapshot.moment()) == stage)
                .filter(this::isNewest)
                .filter(paper -> kind != WorkKind.RELEASE || isOfAnother(paper))
                .toList();
        return item(
                kind,
                WorkItem.Of.AGREEMENT,
                waiting.stream()
                        .map(paper -> new WorkItem.Part(
                                paper.id(),
                                paper.id() + " " + paper.title(),
                                Optional.empty(),
                                "/publications/" + paper.id()))
                        .toList(),
                waiting.stream().map(Publication::latest),
                "/publications");
    }

    /** Two people read what goes out: whoever approved it does not release it. */
    private boolean isOfAnother(Publication paper) {
        return paper.approval()
                .filter(approval ->
                        !approval.recordedBy().equals(actor.account().id()))
                .isPresent();
    }

    /** One that was made anew waits for nothing more. */
    private boolean isNewest(Publication paper) {
        return snapshot.publications().publications().stream()
                .noneMatch(other -> other.number() > paper.number()
                        && other.period().equals(paper.period())
                        && other.made()
                                .statement()
                                .kind()
                                .equals(paper.made().statement().kind()));
    }

    /** One thing is done on its own page, several are chosen from the page of all. */
    private static Optional<WorkItem> item(
            WorkKind kind,
            WorkItem.Of of,
            List<WorkItem.Part> parts,
            Stream<? extends Entry<?>> entries,
            String pathOfAll) {
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new WorkItem(
                        kind,
                        of,
                        parts.stream().flatMap(part -> part.by().stream()).min(LocalDate::compareTo),
                        entries.map(Entry::knownFrom)
                                .min(Instant::compareTo)
                                .map(moment -> LocalDate.ofInstant(moment, Known.LONDON)),
                        parts,
                        parts.size() == 1 ? parts.get(0).path() : pathOfAll));
    }
}
