package uk.org.waymark.ledger.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.agreement.Consent;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Baseline;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.CollectionPeriod;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.plan.Action;
import uk.org.waymark.contract.plan.Deadline;
import uk.org.waymark.contract.plan.Fund;
import uk.org.waymark.contract.plan.Milestone;
import uk.org.waymark.contract.plan.OverallTarget;
import uk.org.waymark.contract.plan.Plan;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.contract.target.Scorable;
import uk.org.waymark.contract.target.Unscored;
import uk.org.waymark.contract.target.Unscored.Placeholder;
import uk.org.waymark.position.reporting.ChallengeStatement.QuestionAnswered;
import uk.org.waymark.position.reporting.ChallengeStatement.QuestionAsked;
import uk.org.waymark.position.reporting.ChallengeStatement.QuestionResolved;
import uk.org.waymark.position.reporting.CycleStatement.PeriodClosed;
import uk.org.waymark.position.reporting.CycleStatement.PeriodOpened;
import uk.org.waymark.position.reporting.CycleStatement.Submitted;
import uk.org.waymark.position.reporting.FigureElsewhere;
import uk.org.waymark.position.reporting.Matter;
import uk.org.waymark.position.reporting.Place;
import uk.org.waymark.position.reporting.PlaceholderStatement.PlaceholderChased;
import uk.org.waymark.position.reporting.PlaceholderStatement.PlaceholderClosed;
import uk.org.waymark.position.reporting.PlanPromised;
import uk.org.waymark.position.reporting.PlanRating;
import uk.org.waymark.position.reporting.PlanStatement.ActionStated;
import uk.org.waymark.position.reporting.PlanStatement.FundStated;
import uk.org.waymark.position.reporting.PlanStatement.MoneyStated;
import uk.org.waymark.position.reporting.PlanStatement.PlanRated;
import uk.org.waymark.position.reporting.PlanStatement.PlanStated;
import uk.org.waymark.position.reporting.PlanStatement.Progress;
import uk.org.waymark.position.reporting.PlanStatement.TargetProgress;
import uk.org.waymark.position.reporting.PlanStatement.TargetStated;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionAnswered;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionConsented;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionInForce;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionProposed;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionRefused;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionReturned;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionTakenBack;
import uk.org.waymark.position.reporting.ReleaseStatement.AgreementRelease;
import uk.org.waymark.position.reporting.ReleaseStatement.JavaRules;
import uk.org.waymark.position.reporting.ReleaseStatement.ThemeRelease;
import uk.org.waymark.position.reporting.ReviewSent;
import uk.org.waymark.position.reporting.RevisedTerms;
import uk.org.waymark.position.reporting.Statement;
import uk.org.waymark.position.reporting.Statement.Commentary;
import uk.org.waymark.position.reporting.Statement.Evidence;
import uk.org.waymark.position.reporting.Statement.Forecast;
import uk.org.waymark.position.reporting.Statement.GroupFigure;
import uk.org.waymark.position.reporting.Statement.GroupSuppressed;
import uk.org.waymark.position.reporting.Statement.GroupWithdrawal;
import uk.org.waymark.position.reporting.Statement.Instalment;
import uk.org.waymark.position.reporting.Statement.InstalmentWithdrawal;
import uk.org.waymark.position.reporting.Statement.ManagementInformation;
import uk.org.waymark.position.reporting.Statement.ManagementWithdrawal;
import uk.org.waymark.position.reporting.Statement.NotApplicable;
import uk.org.waymark.position.reporting.Statement.NotCollected;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.position.reporting.Statement.Overruled;
import uk.org.waymark.position.reporting.Statement.PublishedDistribution;
import uk.org.waymark.position.reporting.Statement.Reopened;
import uk.org.waymark.position.reporting.Statement.SentBack;
import uk.org.waymark.position.reporting.Statement.SignedOff;
import uk.org.waymark.position.reporting.Statement.Suppressed;
import uk.org.waymark.position.reporting.Statement.Withdrawal;

/** The chain is hashed over these texts, so that none of them may ever change. */
class StoredStatementTest {
    private static final IndicatorCode CODE = IndicatorCode.of("NI 117");
    private static final Optional<String> WHOLE = Optional.empty();
    private static final Optional<String> MALE = Optional.of("male");
    private static final ReportingPeriod Q2 = ReportingPeriod.parse("2008-09-Q2");
    private static final ReportingPeriod Q3 = Q2.next();
    private static final CollectionPeriod OCTOBER = CollectionPeriod.parse("2008-10");
    private static final UUID PERSON = UUID.fromString("00000000-0000-0000-0000-000000000007");

    private static final String STORED =
            """
            outturn|NI 117|-|2008-09-Q2|{"figure":"8.40","provisional":"false","shape":"amount"}
            outturn|NI 117|male|2008-09-Q2|{"figure":"10/23","provisional":"true","shape":"ratio","span":"2007/08"}
            outturn|NI 117|-|2008-09-Q2|{"figure":"4","provisional":"false","shape":"level"}
            outturn|NI 117|-|2008-09-Q2|{"figure":"2985/3035","provisional":"false","shape":"amount"}
            forecast|NI 117|male|2008-09-Q2|{"figure":"9.10","performance":"worse","shape":"amount"}
            forecast|NI 117|-|2008-09-Q2|{"performance":"better"}
            commentary|NI 117|-|2008-09-Q2|{"text":"Because."}
            not_applicable|NI 117|male|2008-09-Q2|{}
            not_collected|NI 117|male|2008-09-Q2|{}
            suppressed|NI 117|male|2008-09-Q2|{}
            suppressed|NI 117|-|2008-09-Q2|{"figure":"4/9","shape":"ratio"}
            withdrawal|NI 117|male|2008-09-Q2|{}
            instalment|NI 117|-|2008-09-Q3|{"figure":"61","provisional":"true","shape":"amount","when":"2008-10"}
            instalment|NI 117|male|2008-09-Q3|{"figure":"8/10","provisional":"false","shape":"ratio","when":"2008-autumn"}
            instalment_withdrawal|NI 117|-|2008-09-Q3|{"when":"2008-10"}
            group_figure|NI 117|abbey|2008-09-Q2|{"by":"ward","figure":"12","provisional":"true","shape":"amount"}
            group_suppressed|NI 117|abbey|2008-09-Q2|{"by":"ward"}
            group_suppressed|NI 117|abbey|2008-09-Q2|{"by":"ward","figure":"3/8","shape":"ratio"}
            group_withdrawal|NI 117|abbey|2008-09-Q2|{"by":"ward"}
            management|NI 117|-|2008-09-Q2|{"figure":"8.1","performance":"worse","shape":"amount","text":"Our own count"}
            management|NI 117|-|2008-09-Q2|{"figure":"8.1","shape":"amount","text":"Our own count"}
            management|NI 117|-|2008-09-Q2|{"performance":"within","text":"Complaints"}
            management_withdrawal|NI 117|-|2008-09-Q2|{}
            evidence|NI 117|-|2008-09-Q2|{"address":"https://example.org/tables","title":"Tables"}
            overruled|NI 117|male|2008-09-Q2|{"warning":"Four times the last one."}
            signed_off|NI 117|-|2008-09-Q2|{}
            sent_back|NI 117|-|2008-09-Q2|{"text":"Say how many were asked."}
            reopened|NI 117|-|2008-09-Q2|{"person":"00000000-0000-0000-0000-000000000007","until":"2009-05-31"}
            period_opened|2008-09-Q2|-|-|{"due":"2008-10-31"}
            period_closed|2008-09-Q2|-|-|{}
            completed|health|-|2008-09-Q2|{}
            progress|young-people|visits|-|{"note":"first visits","state":"under way"}
            progress|acquisitive-crime|homes|-|{"done":"65","note":"","of":"90","state":"under way","what":"homes"}
            action_stated|young-people|visits|-|{"due":"2009-06-30","indicators":"NI 112, NI 117","owner":"NHS","role":"Health visitor","start":"2009-01-05","stated":"2009-01-05","title":"Visit"}
            action_stated|young-people|clinic|-|{"area":"Westcotes","owner":"not stated","stated":"2009-01-05","title":"Open a clinic"}
            action_stated|young-people|nurse|-|{"milestones":"2009-03-31 2009-03-02 She is found\\n- - She has a room","owner":"NHS","sensitive":"yes","stated":"2009-01-05","title":"Hire a nurse"}
            plan_target_stated|young-people|learning|-|{"by":"2010","figure":"60","stated":"2009-01-05","unit":"%","what":"Parents in learning"}
            plan_target_stated|young-people|fewer|-|{"stated":"2009-01-05","unit":"","what":"Fewer"}
            plan_target_progress|young-people|learning|-|{"figure":"41.5","note":"","on":"2008-12-31"}
            fund_stated|young-people|grant|-|{"discrepancy":"Nobody knows.","kind":"capital","lines":"beds 100 committed 20 Beds for two\\nlamps 50.50 applied-for 0 Lamps","name":"Grant of 2009","ring_fenced":"true","stage":"committed","stated":"2009-01-05","stated_total":"120"}
            fund_stated|young-people|gift|-|{"lines":"beds 100 allocated 0 Beds","name":"Gift","stage":"allocated","stated":"2009-01-05"}
            money_stated|young-people|grant/beds|-|{"note":"Paid","spent":"20","stage":"spent"}
            plan_promised|NI 117|-|-|{"due":"2009-06-30","owner":"Connexions"}
            plan_stated|children|children.young-people|-|{"document":"Waymark","indicators":"NI 112","owner":"NHS","stated":"2009-01-05","summary":"","title":"Young people"}
            plan_rated|young-people|-|-|{"rating":"at-risk","reason":"Two posts are vacant."}
            revision_proposed|NI 117|1|-|{"evidence":"","target 2008/09":"amount 940","target 2009/10":"withdrawn Nobody counts it.","why":"The market"}
            revision_proposed|NI 117|2|-|{"baseline":"ratio 5/14","baseline_span":"2007","evidence":"A","exception":"Urgent","interim 2008/09 Q3":"amount 8.4","target 2008/09":"parts female=level 3; male=level 4","target 2009/10":"range 10..15","target 2010/11":"placeholder no_baseline - Wait","why":"B"}
            revision_consented|NI 117|1|-|{"by":"lead_partner","note":"","on":"2009-01-12"}
            revision_returned|NI 117|1|-|{"by":"government_office","on":"2009-03-02","questions":"Why so low?"}
            revision_answered|NI 117|1|-|{"answer":"Sites are closed"}
            revision_refused|NI 117|1|-|{"by":"government_office","on":"2009-03-06","why":"Too low"}
            revision_taken_back|NI 117|1|-|{"why":"A slip"}
            figure_elsewhere|NI 117|-|2008-09-Q2|{"figure":"9.1","place":"nation","shape":"amount"}
            figure_elsewhere|NI 117|male|2008-09-Q2|{"place":"lower quartile"}
            placeholder_chased|NI 117|-|-|{"due":"2009-09-30","note":"Asked the Home Office"}
            placeholder_closed|NI 117|-|-|{"why":"No survey in the year","year":"2008/09"}
            revision_in_force|NI 117|1|-|{"by":"The refresh","from":"2009-03-31","target 2008/09":"ratio 10/23","target 2009/10":"not-applicable Over","target 2010/11":"placeholder deferred_to_refresh 2010-03-31 Later","why":"The market"}
            question_asked|NI 117|1|-|{"about":"measure/NI 117/2008-09-Q2","as":"executive","text":"Why?"}
            question_answered|young-people|2|-|{"about":"action/young-people/visits","as":"officer, health","text":"Because."}
            question_resolved|NI 117|3|-|{"about":"proposal/NI 117/1","as":"performance team","text":""}
            distribution|2006-09-30|-|-|{"above":"33.0","below":"10","missing":"1","near":"34"}
            review_sent|2008-09-Q2|-|-|{"digest":"def","head":"abc","known":"2008-11-25","sequence":"412"}
            agreement_release|agreement|-|-|{"content":"abc","contract":"1"}
            theme_release|health|-|-|{"content":"abc","contract":"1"}
            theme_release|health|-|-|{"content":"abc","contract":"1","judged":"NI 1, NI 2","rules":"def"}
            """;

    private static final List<Statement> STATEMENTS = List.of(
            new Outturn(CODE, WHOLE, Q2, Figure.Amount.of("8.40"), Optional.empty(), false),
            new Outturn(CODE, MALE, Q2, new Figure.Ratio(10, 23), Optional.of("2007/08"), true),
            new Outturn(CODE, WHOLE, Q2, new Figure.Level(4), Optional.empty(), false),
            new Outturn(CODE, WHOLE, Q2, Figure.Amount.of(new Figure.Ratio(2985, 3035)), Optional.empty(), false),
            new Forecast(CODE, MALE, Q2, Performance.WORSE, Optional.of(Figure.Amount.of("9.10"))),
            new Forecast(CODE, WHOLE, Q2, Performance.BETTER, Optional.empty()),
            new Commentary(CODE, Q2, "Because."),
            new NotApplicable(CODE, MALE, Q2),
            new NotCollected(CODE, MALE, Q2),
            new Suppressed(CODE, MALE, Q2, Optional.empty()),
            new Suppressed(CODE, WHOLE, Q2, Optional.of(new Figure.Ratio(4, 9))),
            new Withdrawal(CODE, MALE, Q2),
            new Instalment(CODE, WHOLE, Q3, OCTOBER, Figure.Amount.of("61"), true),
            new Instalment(CODE, MALE, Q3, CollectionPeriod.parse("2008-autumn"), new Figure.Ratio(8, 10), false),
            new InstalmentWithdrawal(CODE, WHOLE, Q3, OCTOBER),
            new GroupFigure(CODE, "ward", "abbey", Q2, Figure.Amount.of("12"), true),
            new GroupSuppressed(CODE, "ward", "abbey", Q2, Optional.empty()),
            new GroupSuppressed(CODE, "ward", "abbey", Q2, Optional.of(new Figure.Ratio(3, 8))),
            new GroupWithdrawal(CODE, "ward", "abbey", Q2),
            new ManagementInformation(
                    CODE, Q2, Optional.of(Figure.Amount.of("8.1")), Optional.of(Performance.WORSE), "Our own count"),
            new ManagementInformation(
                    CODE, Q2, Optional.of(Figure.Amount.of("8.1")), Optional.empty(), "Our own count"),
            new ManagementInformation(CODE, Q2, Optional.empty(), Optional.of(Performance.WITHIN), "Complaints"),
            new ManagementWithdrawal(CODE, Q2),
            new Evidence(CODE, Q2, "Tables", "https://example.org/tables"),
            new Overruled(CODE, MALE, Q2, "Four times the last one."),
            new SignedOff(CODE, Q2),
            new SentBack(CODE, Q2, "Say how many were asked."),
            new Reopened(CODE, Q2, PERSON, LocalDate.of(2009, 5, 31)),
            new PeriodOpened(Q2, LocalDate.of(2008, 10, 31)),
            new PeriodClosed(Q2),
            new Submitted("health", Q2),
            new Progress("young-people", "visits", Progress.State.UNDER_WAY, "first visits"),
            new Progress(
                    "acquisitive-crime",
                    "homes",
                    Progress.State.UNDER_WAY,
                    "",
                    Optional.of(new Progress.Counted(65, 90, "homes"))),
            new ActionStated(
                    "young-people",
                    new Action(
                            "visits",
                            "Visit",
                            Optional.empty(),
                            "NHS",
                            Optional.of("Health visitor"),
                            Optional.of(LocalDate.of(2009, 1, 5)),
                            Optional.of(LocalDate.of(2009, 6, 30)),
                            List.of(IndicatorCode.of("NI 112"), IndicatorCode.of("NI 117")),
                            LocalDate.of(2009, 1, 5))),
            new ActionStated(
                    "young-people",
                    new Action(
                            "clinic",
                            "Open a clinic",
                            Optional.of("Westcotes"),
                            "not stated",
                            Optional.empty(),
                            LocalDate.of(2009, 1, 5))),
            new ActionStated(
                    "young-people",
                    new Action(
                            "nurse",
                            "Hire a nurse",
                            Optional.empty(),
                            "NHS",
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            List.of(
                                    new Milestone(
                                            "She is found",
                                            Optional.of(LocalDate.of(2009, 3, 31)),
                                            Optional.of(LocalDate.of(2009, 3, 2))),
                                    new Milestone("She has a room", Optional.empty(), Optional.empty())),
                            true,
                            LocalDate.of(2009, 1, 5))),
            new TargetStated(
                    "young-people",
                    new OverallTarget(
                            "learning",
                            "Parents in learning",
                            Optional.of(new BigDecimal("60")),
                            "%",
                            Optional.of(Deadline.parse("2010")),
                            LocalDate.of(2009, 1, 5))),
            new TargetStated(
                    "young-people",
                    new OverallTarget(
                            "fewer", "Fewer", Optional.empty(), "", Optional.empty(), LocalDate.of(2009, 1, 5))),
            new TargetProgress("young-people", "learning", new BigDecimal("41.5"), LocalDate.of(2008, 12, 31), ""),
            new FundStated(
                    "young-people",
                    new Fund(
                            "grant",
                            "Grant of 2009",
                            List.of(
                                    new Fund.Line(
                                            "beds",
                                            "Beds for two",
                                            new BigDecimal("100"),
                                            Fund.Stage.COMMITTED,
                                            new BigDecimal("20")),
                                    new Fund.Line(
                                            "lamps",
                                            "Lamps",
                                            new BigDecimal("50.50"),
                                            Fund.Stage.APPLIED_FOR,
                                            BigDecimal.ZERO)),
                            Optional.of(new BigDecimal("120")),
                            Optional.of("Nobody knows."),
                            Fund.Stage.COMMITTED,
                            new Fund.Conditions(Optional.of(Fund.Kind.CAPITAL), Optional.of(true)),
                            LocalDate.of(2009, 1, 5))),
            new FundStated(
                    "young-people",
                    new Fund(
                            "gift",
                            "Gift",
                            List.of(new Fund.Line("Beds", new BigDecimal("100"))),
                            Optional.empty(),
                            Optional.empty(),
                            Fund.Stage.ALLOCATED,
                            LocalDate.of(2009, 1, 5))),
            new MoneyStated("young-people", "grant", "beds", Fund.Stage.SPENT, new BigDecimal("20"), "Paid"),
            new PlanPromised(CODE, "Connexions", LocalDate.of(2009, 6, 30)),
            new PlanStated(
                    "children",
                    new Plan(
                            "children.young-people",
                            "Young people",
                            "",
                            "NHS",
                            List.of(IndicatorCode.of("NI 112")),
                            List.of(),
                            List.of(),
                            LocalDate.of(2009, 1, 5),
                            "Waymark")),
            new PlanRated("young-people", PlanRating.AT_RISK, "Two posts are vacant."),
            new RevisionProposed(
                    1,
                    CODE,
                    RevisedTerms.of(Map.of(
                            Q2.year(), new Scorable.Exact(Figure.Amount.of("940")),
                            Q2.year().next(), new Unscored.Withdrawn("Nobody counts it."))),
                    "The market",
                    "",
                    Optional.empty()),
            new RevisionProposed(
                    2,
                    CODE,
                    new RevisedTerms(
                            Optional.of(new Baseline(
                                    Optional.of(new Figure.Ratio(5, 14)), Optional.of("2007"), Optional.empty())),
                            new TreeMap<>(Map.of(
                                    Q2.year(),
                                    new Scorable.InParts(new Figure.Parts(new TreeMap<>(
                                            Map.of("female", new Figure.Level(3), "male", new Figure.Level(4))))),
                                    Q2.year().next(),
                                    new Scorable.Range(BigDecimal.TEN, new BigDecimal(15)),
                                    Q2.year().next().next(),
                                    new Placeholder(Placeholder.Reason.NO_BASELINE, Optional.empty(), "Wait"))),
                            new TreeMap<>(
                                    Map.of(Q2.next(), new Scorable.Exact(new Figure.Amount(new BigDecimal("8.4")))))),
                    "B",
                    "A",
                    Optional.of("Urgent")),
            new RevisionConsented(1, CODE, Consent.LEAD_PARTNER, LocalDate.of(2009, 1, 12), ""),
            new RevisionReturned(1, CODE, Consent.GOVERNMENT_OFFICE, LocalDate.of(2009, 3, 2), "Why so low?"),
            new RevisionAnswered(1, CODE, "Sites are closed"),
            new RevisionRefused(1, CODE, Consent.GOVERNMENT_OFFICE, LocalDate.of(2009, 3, 6), "Too low"),
            new RevisionTakenBack(1, CODE, "A slip"),
            new FigureElsewhere(
                    CODE, Optional.empty(), Q2, Place.NATION, Optional.of(new Figure.Amount(new BigDecimal("9.1")))),
            new FigureElsewhere(CODE, Optional.of("male"), Q2, Place.LOWER_QUARTILE, Optional.empty()),
            new PlaceholderChased(CODE, LocalDate.of(2009, 9, 30), "Asked the Home Office"),
            new PlaceholderClosed(CODE, Q2.year(), "No survey in the year"),
            new RevisionInForce(
                    1,
                    CODE,
                    RevisedTerms.of(Map.of(
                            Q2.year(),
                            new Scorable.OutOf(new Figure.Ratio(10, 23), false),
                            Q2.year().next(),
                            new Unscored.NotApplicable("Over", true),
                            Q2.year().next().next(),
                            new Placeholder(
                                    Placeholder.Reason.DEFERRED_TO_REFRESH,
                                    Optional.of(LocalDate.of(2010, 3, 31)),
                                    "Later"))),
                    LocalDate.of(2009, 3, 31),
                    "The refresh",
                    "The market"),
            new QuestionAsked(1, new Matter.OfMeasure(CODE, Q2), "Why?", "executive"),
            new QuestionAnswered(2, new Matter.OfAction("young-people", "visits"), "Because.", "officer, health"),
            new QuestionResolved(3, new Matter.OfProposal(CODE, 1), "", "performance team"),
            new PublishedDistribution(
                    LocalDate.of(2006, 9, 30),
                    new BigDecimal("33.0"),
                    new BigDecimal("34"),
                    BigDecimal.TEN,
                    BigDecimal.ONE),
            new ReviewSent(Q2, "2008-11-25", 412, "abc", "def"),
            new AgreementRelease("abc", 1),
            new ThemeRelease("health", "abc", 1, Optional.empty()),
            new ThemeRelease("health", "abc", 1, Optional.of(new JavaRules(List.of("NI 1", "NI 2"), "def"))));

    @Test
    void everyKindIsStoredInTheSameTextForGood() {
        String stored = STATEMENTS.stream()
                .map(StoredStatement::of)
                .map(one -> String.join(
                        "|",
                        one.kind(),
                        one.subject(),
                        one.part().orElse("-"),
                        one.period().orElse("-"),
                        one.body()))
                .collect(Collectors.joining("\n", "", "\n"));

        assertEquals(STORED, stored);
    }

    @Test
    void everyKindIsReadAsItWasWritten() {
        assertEquals(
                STATEMENTS,
                STATEMENTS.stream()
                        .map(StoredStatement::of)
                        .map(StoredStatement::read)
                        .toList());
    }

    @Test
    void noStatementIsWithoutAKind() {
        List<Class<?>> all = records(Statement.class).toList();

        assertEquals(
                all.stream().map(Class::getSimpleName).sorted().toList(),
                StatementKind.all().stream()
                        .map(kind -> kind.type().getSimpleName())
                        .sorted()
                        .toList());
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(StoredStatementTest::records)
                : Stream.of(type);
    }

    @Test
    void aFigureInPartsIsRefused() {
        Figure parts = new Figure.Parts(Map.of("male", new Figure.Level(1), "female", new Figure.Level(2)));

        assertThrows(
                IllegalArgumentException.class,
                () -> StoredStatement.of(new Outturn(CODE, WHOLE, Q2, parts, Optional.empty(), false)));
    }

    @Test
    void aKindOfALaterVersionIsNamed() {
        StoredStatement later = new StoredStatement("prophecy", "NI 117", WHOLE, Optional.empty(), "{}");

        IllegalStateException refused = assertThrows(IllegalStateException.class, later::read);

        assertEquals(
                "The ledger has an entry of kind \"prophecy\", which this version does not know; a newer one wrote it",
                refused.getMessage());
    }
}
