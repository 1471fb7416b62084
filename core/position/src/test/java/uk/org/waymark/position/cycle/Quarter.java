package uk.org.waymark.position.cycle;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.position.SmallAgreement;
import uk.org.waymark.position.reporting.CycleStatement.PeriodClosed;
import uk.org.waymark.position.reporting.CycleStatement.PeriodOpened;
import uk.org.waymark.position.reporting.CycleStatement.Submitted;
import uk.org.waymark.position.reporting.Statement;
import uk.org.waymark.position.reporting.Statement.Commentary;
import uk.org.waymark.position.reporting.Statement.Evidence;
import uk.org.waymark.position.reporting.Statement.NotApplicable;
import uk.org.waymark.position.reporting.Statement.Overruled;
import uk.org.waymark.position.reporting.Statement.Reopened;
import uk.org.waymark.position.reporting.Statement.SentBack;
import uk.org.waymark.position.reporting.Statement.SignedOff;

/** The third quarter of 2008/09 in an agreement of four measures, as somebody would tell its story day by day. */
final class Quarter {
    static final UUID OFFICER = new UUID(0, 7);
    static final UUID COLLEAGUE = new UUID(0, 8);
    private static final String CODE = "2008/09 Q3";
    private static final ReportingPeriod PERIOD = ReportingPeriod.parse(CODE);
    private static final String MEASURES = measure("NI 131", "", "<exact>20</exact>")
            + measure("NI 20", "", "<exact>1.0</exact>")
            + measure("NI 120", "<part id='female'>Females</part><part id='male'>Males</part>", inParts())
            + measure("NI 19", "", "<placeholder reason='no-baseline' due='not stated'>Not yet.</placeholder>")
            + annual("NI 112");

    private final SmallAgreement agreement = new SmallAgreement(MEASURES);

    Quarter opened(String due, String on) {
        return say(new PeriodOpened(PERIOD, LocalDate.parse(due)), on);
    }

    Quarter closed(String on) {
        return say(new PeriodClosed(PERIOD), on);
    }

    Quarter submitted(String on) {
        return say(new Submitted("small", PERIOD), on);
    }

    Quarter reopened(String code, UUID person, String until, String on) {
        return say(new Reopened(IndicatorCode.of(code), PERIOD, person, LocalDate.parse(until)), on);
    }

    Quarter figure(String code, String figure, String on) {
        agreement.outturn(code, CODE, figure, on);
        return this;
    }

    Quarter figureOf(String code, String part, String figure, String on) {
        agreement.outturnOf(code, part, CODE, figure, on);
        return this;
    }

    Quarter expected(String code, Performance performance, String on) {
        agreement.forecast(code, CODE, performance, on);
        return this;
    }

    Quarter explained(String code, String text, String on) {
        return say(new Commentary(IndicatorCode.of(code), PERIOD, text), on);
    }

    Quarter notApplicable(String code, String on) {
        return say(new NotApplicable(IndicatorCode.of(code), Optional.empty(), PERIOD), on);
    }

    Quarter signed(String code, String on) {
        return say(new SignedOff(IndicatorCode.of(code), PERIOD), on);
    }

    Quarter sentBack(String code, String comment, String on) {
        return say(new SentBack(IndicatorCode.of(code), PERIOD, comment), on);
    }

    Quarter evidenced(String code, String title, String on) {
        return say(new Evidence(IndicatorCode.of(code), PERIOD, title, "https://figures.example/" + code), on);
    }

    Quarter overruled(String code, String warning, String on) {
        return say(new Overruled(IndicatorCode.of(code), Optional.empty(), PERIOD, warning), on);
    }

    Cycle at(String known) {
        return new Cycle(agreement.entries(), PERIOD, Known.parse(known));
    }

    Completeness returns(String known) {
        return Completeness.of(agreement.at(CODE, known), agreement.entries());
    }

    MeasureReturn returned(String code, String known) {
        return returns(known)
                .measures()
                .filter(measure -> measure.measure().code().text().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Quarter say(Statement statement, String on) {
        agreement.say(statement, on);
        return this;
    }

    private static String inParts() {
        return "<parts><part id='female'>500</part><part id='male'>800</part></parts>";
    }

    private static String annual(String code) {
        return measure(code, "", "<exact>5</exact>").replace("collected='quarterly'", "collected='annually' due='4'");
    }

    private static String measure(String code, String parts, String target) {
        return """
                <indicator code="%s" designation="designated">
                  <title>%1$s</title>
                  <plain-title>%1$s</plain-title>
                  <measured unit="cases" decimals="1" polarity="low" kind="rate" collected='quarterly'/>
                  %s
                  <partner id="council" lead="true"/>
                  <agreed known-from="2008-06-02" by="the original">
                    <baseline><not-known>Nothing shows it.</not-known></baseline>
                    <target year="2008/09">%s</target>
                    <target year="2009/10"><not-in-sources>Nothing shows it.</not-in-sources></target>
                    <target year="2010/11"><not-in-sources>Nothing shows it.</not-in-sources></target>
                  </agreed>
                </indicator>
                """
                .formatted(code, parts, target);
    }
}
