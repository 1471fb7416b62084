package uk.org.waymark.web.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.period.CollectionPeriod;
import uk.org.waymark.position.reporting.ChallengeStatement;
import uk.org.waymark.position.reporting.ConcernStatement.ConcernAnswered;
import uk.org.waymark.position.reporting.ConcernStatement.ConcernStated;
import uk.org.waymark.position.reporting.ConcernStatement.ConcernWithdrawn;
import uk.org.waymark.position.reporting.CycleStatement.PeriodClosed;
import uk.org.waymark.position.reporting.CycleStatement.PeriodOpened;
import uk.org.waymark.position.reporting.CycleStatement.Submitted;
import uk.org.waymark.position.reporting.EngagementStatement.EngagementStated;
import uk.org.waymark.position.reporting.EngagementStatement.EngagementWithdrawn;
import uk.org.waymark.position.reporting.FigureElsewhere;
import uk.org.waymark.position.reporting.HighlightStatement.HighlightSaved;
import uk.org.waymark.position.reporting.HighlightStatement.HighlightSubmitted;
import uk.org.waymark.position.reporting.PlaceholderStatement.PlaceholderChased;
import uk.org.waymark.position.reporting.PlaceholderStatement.PlaceholderClosed;
import uk.org.waymark.position.reporting.PlanPromised;
import uk.org.waymark.position.reporting.PlanStatement.ActionStated;
import uk.org.waymark.position.reporting.PlanStatement.FundStated;
import uk.org.waymark.position.reporting.PlanStatement.MoneyStated;
import uk.org.waymark.position.reporting.PlanStatement.PlanRated;
import uk.org.waymark.position.reporting.PlanStatement.PlanStated;
import uk.org.waymark.position.reporting.PlanStatement.Progress;
import uk.org.waymark.position.reporting.PlanStatement.TargetProgress;
import uk.org.waymark.position.reporting.PlanStatement.TargetStated;
import uk.org.waymark.position.reporting.PublicationStatement;
import uk.org.waymark.position.reporting.PublicationStatement.FindingOverruled;
import uk.org.waymark.position.reporting.PublicationStatement.PublicationMade;
import uk.org.waymark.position.reporting.PublicationStatement.PublicationReleased;
import uk.org.waymark.position.reporting.RefreshStatement;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionAnswered;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionConsented;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionInForce;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionProposed;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionRefused;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionReturned;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionTakenBack;
import uk.org.waymark.position.reporting.ReleaseStatement.AgreementRelease;
import uk.org.waymark.position.reporting.ReleaseStatement.ThemeRelease;
import uk.org.waymark.position.reporting.ReviewSent;
import uk.org.waymark.position.reporting.ReviewStatement.ImprovementStated;
import uk.org.waymark.position.reporting.ReviewStatement.OfRoute;
import uk.org.waymark.position.reporting.ReviewStatement.OfSection;
import uk.org.waymark.position.reporting.ReviewStatement.RequestStated;
import uk.org.waymark.position.reporting.ReviewStatement.SectionAssigned;
import uk.org.waymark.position.reporting.ReviewStatement.SectionWritten;
import uk.org.waymark.position.reporting.ReviewStatement.SittingStated;
import uk.org.waymark.position.reporting.RiskStatement;
import uk.org.waymark.position.reporting.RiskStatement.RiskClosed;
import uk.org.waymark.position.reporting.RiskStatement.RiskStated;
import uk.org.waymark.position.reporting.Statement;
import uk.org.waymark.position.reporting.Statement.Commentary;
import uk.org.waymark.position.reporting.Statement.Evidence;
import uk.org.waymark.position.reporting.Statement.Forecast;
import uk.org.waymark.position.reporting.Statement.GroupFigure;
import uk.org.waymark.position.reporting.Statement.Instalment;
import uk.org.waymark.position.reporting.Statement.ManagementInformation;
import uk.org.waymark.position.reporting.Statement.OfMeasure;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.position.reporting.Statement.Overruled;
import uk.org.waymark.position.reporting.Statement.PublishedDistribution;
import uk.org.waymark.position.reporting.Statement.Reopened;
import uk.org.waymark.position.reporting.Statement.SentBack;
import uk.org.waymark.web.words.Words;

/**
 * The words for one kind of statement. The kinds stand in one list, the narrower before the wider: words belong to the
 * bundle of the pages, so that a statement cannot have them itself.
 *
 * @param about what it is about
 * @param words what it says; empty where the kind says it all
 */
record StatementWords<S extends Statement>(Class<S> type, Function<S, String> about, Function<S, String> words) {
    private static final List<StatementWords<?>> ALL = List.of(
            ofMeasure(Outturn.class, StatementWords::outturn),
            ofMeasure(Instalment.class, StatementWords::instalment),
            ofMeasure(GroupFigure.class, StatementWords::group),
            ofMeasure(Forecast.class, StatementWords::forecast),
            ofMeasure(Commentary.class, Commentary::text),
            ofMeasure(ManagementInformation.class, ManagementInformation::text),
            ofMeasure(Evidence.class, evidence -> evidence.title() + " (" + evidence.address() + ")"),
            ofMeasure(Overruled.class, Overruled::warning),
            ofMeasure(SentBack.class, SentBack::comment),
            ofMeasure(Reopened.class, reopened -> Words.say("audit.said.until", Words.date(reopened.until()))),
            ofMeasure(OfMeasure.class, other -> ""),
            of(
                    PeriodOpened.class,
                    opened -> opened.period().toString(),
                    opened -> Words.say("audit.said.due", Words.date(opened.due()))),
            of(PeriodClosed.class, closed -> closed.period().toString(), closed -> ""),
            of(Submitted.class, submitted -> submitted.theme() + ", " + submitted.period(), submitted -> ""),
            of(Progress.class, progress -> progress.plan() + ", " + progress.action(), StatementWords::progress),
            of(
                    ActionStated.class,
                    stated -> stated.plan() + ", " + stated.action().id(),
                    StatementWords::action),
            of(
                    PlanPromised.class,
                    promised -> promised.code().text(),
                    promised -> promised.owner() + ", " + Words.say("audit.said.planDue", Words.date(promised.due()))),
            of(PlanStated.class, PlanStated::plan, stated -> stated.terms().title()),
            of(
                    TargetStated.class,
                    stated -> stated.plan() + ", " + stated.target().id(),
                    stated -> stated.target().what()),
            of(
                    TargetProgress.class,
                    progress -> progress.plan() + ", " + progress.target(),
                    progress -> joined(Stream.of(
                            Optional.of(progress.figure().toPlainString()), Optional.of(Words.date(progress.on()))))),
            of(
                    FundStated.class,
                    stated -> stated.plan() + ", " + stated.fund().id(),
                    stated -> Words.say(
                            "audit.said.fund",
                            stated.fund().name(),
                            stated.fund().linesTotal().toPlainString())),
            of(
                    MoneyStated.class,
                    money -> money.plan() + ", " + money.fund() + ", " + money.line(),
                    StatementWords::money),
            of(PlanRated.class, PlanRated::plan, rated -> rated.rating().words() + ": " + rated.reason()),
            of(RevisionProposed.class, StatementWords::proposal, RevisionProposed::why),
            of(
                    RevisionConsented.class,
                    StatementWords::proposal,
                    consented -> Words.say("audit.said.decided", consented.by().words(), Words.date(consented.on()))),
            of(RevisionReturned.class, StatementWords::proposal, RevisionReturned::questions),
            of(RevisionAnswered.class, StatementWords::proposal, RevisionAnswered::answer),
            of(RevisionRefused.class, StatementWords::proposal, RevisionRefused::why),
            of(RevisionTakenBack.class, StatementWords::proposal, RevisionTakenBack::why),
            of(
                    RevisionInForce.class,
                    StatementWords::proposal,
                    inForce -> Words.say("audit.said.inForce", Words.date(inForce.from()), inForce.by())),
            of(
                    FigureElsewhere.class,
                    said -> said.code() + ", " + said.place().words() + ", " + said.period(),
                    FigureElsewhere::text),
            of(
                    PlaceholderChased.class,
                    chased -> chased.code().text(),
                    chased -> Words.say("audit.said.target", Words.date(chased.due()), chased.note())),
            of(PlaceholderClosed.class, closed -> closed.code() + ", " + closed.year(), PlaceholderClosed::why),
            of(ReviewSent.class, sent -> sent.period().toString(), ReviewSent::digest),
            of(
                    SectionAssigned.class,
                    StatementWords::section,
                    assigned -> Words.say("audit.said.assigned", assigned.owner(), Words.date(assigned.due()))),
            of(SectionWritten.class, StatementWords::section, SectionWritten::text),
            of(OfSection.class, StatementWords::section, agreed -> ""),
            of(SittingStated.class, StatementWords::body, StatementWords::sitting),
            of(RequestStated.class, StatementWords::body, request -> request.answer()
                    .orElse(request.text())),
            of(ImprovementStated.class, improvement -> improvement.period().toString(), improvement -> improvement
                    .terms()
                    .title()),
            of(RiskStated.class, StatementWords::risk, StatementWords::stated),
            of(RiskClosed.class, StatementWords::risk, RiskClosed::why),
            of(RiskStatement.class, StatementWords::risk, accepted -> ""),
            of(HighlightSubmitted.class, report -> report.period().toString(), report -> report.text()
                    .overall()),
            of(HighlightSaved.class, report -> report.period().toString(), draft -> ""),
            of(PublicationMade.class, StatementWords::publication, made -> made.kind() + ", " + made.period()),
            of(FindingOverruled.class, StatementWords::publication, overruled -> overruled
                    .finding()
                    .wrong()),
            of(PublicationReleased.class, StatementWords::publication, released -> Words.moment(released.from())),
            of(PublicationStatement.class, StatementWords::publication, approved -> ""),
            of(ConcernStated.class, ConcernStated::id, stated -> stated.terms().title()),
            of(ConcernAnswered.class, ConcernAnswered::id, ConcernAnswered::answer),
            of(ConcernWithdrawn.class, ConcernWithdrawn::id, ConcernWithdrawn::why),
            of(EngagementStated.class, EngagementStated::id, stated -> stated.terms()
                    .title()),
            of(EngagementWithdrawn.class, EngagementWithdrawn::id, EngagementWithdrawn::why),
            of(
                    ChallengeStatement.class,
                    said -> Words.say("audit.said.question", said.about().subject(), Integer.toString(said.question())),
                    ChallengeStatement::text),
            of(ThemeRelease.class, ThemeRelease::theme, release -> released(release.content())),
            of(AgreementRelease.class, release -> "", release -> released(release.content())),
            of(PublishedDistribution.class, published -> Words.date(published.at()), StatementWords::distribution),
            of(Statement.class, other -> "", other -> ""));

    /** Those of a statement's kind. */
    static StatementWords<?> of(Statement statement) {
        return ALL.stream()
                .filter(kind -> kind.type.isInstance(statement))
                .findFirst()
                .orElseThrow();
    }

    private static <S extends Statement> StatementWords<S> of(
            Class<S> type, Function<S, String> about, Function<S, String> words) {
        return new StatementWords<>(type, about, words);
    }

    private static <S extends OfMeasure> StatementWords<S> ofMeasure(Class<S> type, Function<S, String> words) {
        return of(type, StatementWords::subject, words);
    }

    String about(Statement statement) {
        return about.apply(type.cast(statement));
    }

    String words(Statement statement) {
        return words.apply(type.cast(statement));
    }

    private static String subject(OfMeasure statement) {
        return joined(Stream.of(
                Optional.of(statement.code().text()),
                statement.part(),
                statement
                        .within()
                        .map(CollectionPeriod::words)
                        .or(() -> Optional.of(statement.period().toString()))));
    }

    private static String proposal(RefreshStatement statement) {
        return Words.say("audit.said.proposal", statement.code(), Integer.toString(statement.proposal()));
    }

    private static String outturn(Outturn outturn) {
        return joined(Stream.of(
                Optional.of(outturn.figure().text()),
                outturn.span(),
                outturn.provisional() ? Optional.of(Words.say("audit.said.provisional")) : Optional.empty()));
    }

    private static String instalment(Instalment instalment) {
        return joined(Stream.of(
                Optional.of(instalment.figure().text()),
                instalment.provisional() ? Optional.of(Words.say("audit.said.provisional")) : Optional.empty()));
    }

    private static String group(GroupFigure group) {
        return joined(Stream.of(
                Optional.of(group.figure().text()),
                group.provisional() ? Optional.of(Words.say("audit.said.provisional")) : Optional.empty()));
    }

    private static String forecast(Forecast forecast) {
        return joined(Stream.of(
                Optional.of(Words.say("mark." + forecast.performance().code())),
                forecast.projected().map(Figure::text).map(figure -> Words.say("audit.said.projected", figure))));
    }

    private static String action(ActionStated stated) {
        int milestones = stated.action().milestones().size();
        return stated.action().title()
                + (milestones == 0 ? "" : " " + Words.counted("audit.said.milestones", milestones, milestones));
    }

    private static String money(MoneyStated money) {
        String said = Words.say(
                "audit.said.money", money.stage().words(), money.spent().toPlainString());
        return money.note().isBlank() ? said : said + ": " + money.note();
    }

    private static String progress(Progress progress) {
        return progress.state().words()
                + progress.counted().map(counted -> ", " + counted).orElse("")
                + (progress.note().isEmpty() ? "" : ": " + progress.note());
    }

    private static String publication(PublicationStatement statement) {
        return "P" + statement.number();
    }

    private static String section(OfSection statement) {
        return statement.section() + ", " + statement.period();
    }

    private static String body(OfRoute statement) {
        return statement.body() + ", " + statement.period();
    }

    private static String sitting(SittingStated sitting) {
        return sitting.decision()
                .map(decision -> Words.say(
                        "audit.said.sitting", Words.date(sitting.on()), Words.say("route.decision." + decision.code())))
                .orElseGet(() -> Words.date(sitting.on()));
    }

    private static String risk(RiskStatement statement) {
        return statement.theme() + ", " + statement.id();
    }

    private static String stated(RiskStated stated) {
        return Words.say(
                "audit.said.risk",
                stated.terms().title(),
                stated.assessment().now().product(),
                stated.assessment().before().product());
    }

    private static String released(String content) {
        return Words.say("audit.said.release", content);
    }

    private static String distribution(PublishedDistribution published) {
        return Words.say(
                "audit.said.distribution",
                published.above().toPlainString(),
                published.near().toPlainString(),
                published.below().toPlainString(),
                published.missing().toPlainString());
    }

    private static String joined(Stream<Optional<String>> texts) {
        return texts.flatMap(Optional::stream).collect(Collectors.joining(", "));
    }
}
