package uk.org.waymark.position;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.definition.ActionPlanReader;
import uk.org.waymark.contract.definition.AgreementReader;
import uk.org.waymark.contract.definition.ThemeDefinition;
import uk.org.waymark.contract.definition.ThemeReader;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.CollectionPeriod;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.plan.ActionPlan;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.position.cycle.Completeness;
import uk.org.waymark.position.cycle.MeasureReturn;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Standing;
import uk.org.waymark.position.reporting.Statement;
import uk.org.waymark.position.reporting.Statement.Forecast;
import uk.org.waymark.position.reporting.Statement.Instalment;
import uk.org.waymark.position.reporting.Statement.InstalmentWithdrawal;
import uk.org.waymark.position.reporting.Statement.Outturn;

/** An agreement with one theme, declared in XML as a delivery group would, and a ledger to write into. */
public final class SmallAgreement {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final String AGREEMENT =
            """
            <agreement xmlns="urn:uk.org.waymark:1" id="small">
              <title>A small agreement</title>
              <area>Smallton</area>
              <government-office>Government Office</government-office>
              <term from="2008/09" to="2010/11"/>
              <partner id="council">Council</partner>
              <theme id="small"/>
              %s
              <scheme id="ten" from="2008-04-01" better-when="beyond-tolerance" tolerance="10%%">
                <title>Ten per cent</title>
                <symbol performance="better" shape="star">better than anticipated</symbol>
                <symbol performance="within" shape="circle">within acceptable range</symbol>
                <symbol performance="worse" shape="triangle">worse than anticipated</symbol>
                <symbol performance="not-rated" shape="bar">cannot be judged</symbol>
              </scheme>
            </agreement>
            """;

    private final Agreement agreement;
    private SmallTheme theme;
    private final List<Entry<?>> entries = new ArrayList<>();

    /** An agreement whose one theme has these indicators. */
    public SmallAgreement(String indicators) {
        this("", indicators);
    }

    /** The same, whose agreement says something more before its scheme. */
    public SmallAgreement(String more, String indicators) {
        agreement = AgreementReader.read("small.xml", stream(AGREEMENT.formatted(more)));
        theme = new SmallTheme(
                ThemeReader.read(
                        "indicators.xml",
                        stream("<theme xmlns='urn:uk.org.waymark:1' id='small' agreement='small' title='Small'>"
                                + indicators + "</theme>")),
                new ActionPlan("small", List.of(), Optional.of("It is small.")));
    }

    /** The same, whose theme has plans. */
    SmallAgreement planned(String plans) {
        theme = new SmallTheme(
                theme.definition(),
                ActionPlanReader.read(
                        "action-plan.xml",
                        stream("<action-plan xmlns='urn:uk.org.waymark:1' theme='small'>" + plans + "</action-plan>")));
        return this;
    }

    public SmallAgreement outturn(String code, String period, String figure, String knownFrom) {
        return outturn(code, Optional.empty(), period, figure, knownFrom);
    }

    public SmallAgreement outturnOf(String code, String part, String period, String figure, String knownFrom) {
        return outturn(code, Optional.of(part), period, figure, knownFrom);
    }

    /** The figure of a month or term of its first measure, as its definition says. */
    public SmallAgreement instalment(String when, String figure, String knownFrom) {
        Indicator indicator = theme.indicators().get(0);
        CollectionPeriod month = CollectionPeriod.parse(when);
        return add(
                new Instalment(
                        indicator.code(),
                        Optional.empty(),
                        periodOf(indicator, month),
                        month,
                        indicator.reportedMeasurement().shape().parse(figure),
                        false),
                knownFrom);
    }

    /** That it was entered in error. */
    public SmallAgreement withdrawn(String when, String knownFrom) {
        Indicator indicator = theme.indicators().get(0);
        CollectionPeriod month = CollectionPeriod.parse(when);
        return add(
                new InstalmentWithdrawal(indicator.code(), Optional.empty(), periodOf(indicator, month), month),
                knownFrom);
    }

    private static ReportingPeriod periodOf(Indicator indicator, CollectionPeriod when) {
        return indicator.collection().rollUp().orElseThrow().periodOf(when).orElseThrow();
    }

    public SmallAgreement forecast(String code, String period, Performance expected, String knownFrom) {
        return add(
                new Forecast(
                        IndicatorCode.of(code),
                        Optional.empty(),
                        ReportingPeriod.parse(period),
                        expected,
                        Optional.empty()),
                knownFrom);
    }

    public Agreement agreement() {
        return agreement;
    }

    public Theme theme() {
        return theme;
    }

    public Position at(String period, String known) {
        return new Positions(agreement, List.of(theme), new Entries(entries))
                .at(ReportingPeriod.parse(period), Known.parse(known));
    }

    /** The positions that these entries come to, some of whose readings may be kept. */
    public Positions positions(Entries known, KeptReadings kept) {
        return new Positions(agreement, List.of(theme), known, kept);
    }

    public MeasurePosition measure(String period, String known) {
        return at(period, known).measures().findFirst().orElseThrow();
    }

    /** Records a statement; those known from the same day are known in the order recorded. */
    public SmallAgreement say(Statement statement, String knownFrom) {
        return add(statement, knownFrom);
    }

    /** What stands about its measures. */
    public Standing standing(Known known) {
        return new Standing(read(), known);
    }

    /** The entries as its theme reads them. */
    public Entries read() {
        return entries().readBy(List.of(theme));
    }

    /** What was returned of a measure for a period. */
    public MeasureReturn returned(String period, String known) {
        return Completeness.of(at(period, known), read()).measures().findFirst().orElseThrow();
    }

    /** What was said last. */
    public List<Entry<?>> last() {
        return List.of(entries.get(entries.size() - 1));
    }

    public Entries entries() {
        return new Entries(entries);
    }

    private SmallAgreement outturn(String code, Optional<String> part, String period, String figure, String knownFrom) {
        Indicator indicator = theme.indicators().stream()
                .filter(candidate -> candidate.code().text().equals(code))
                .findFirst()
                .orElseThrow();
        return add(
                new Outturn(
                        indicator.code(),
                        part,
                        ReportingPeriod.parse(period),
                        indicator.reportedMeasurement().shape().parse(figure),
                        Optional.empty(),
                        false),
                knownFrom);
    }

    private SmallAgreement add(Statement statement, String knownFrom) {
        var from = Known.from(LocalDate.parse(knownFrom));
        entries.add(
                new Entry<>(entries.size() + 1L, statement, from, from, NOBODY, Optional.empty(), Optional.empty()));
        return this;
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private record SmallTheme(ThemeDefinition definition, ActionPlan actionPlan) implements Theme {
        @Override
        public String id() {
            return definition.id();
        }

        @Override
        public String agreement() {
            return definition.agreement();
        }

        @Override
        public String title() {
            return definition.title();
        }

        @Override
        public Optional<String> deliveryGroup() {
            return definition.deliveryGroup();
        }

        @Override
        public List<Indicator> indicators() {
            return definition.indicators();
        }

        @Override
        public String declaration() {
            return "";
        }
    }
}
