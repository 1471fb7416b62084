package uk.org.waymark.position.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.position.SmallAgreement;
import uk.org.waymark.position.reporting.PlaceholderStatement.PlaceholderChased;
import uk.org.waymark.position.reporting.PlaceholderStatement.PlaceholderClosed;

class OpenPlaceholderTest {
    private final SmallAgreement agreement = new SmallAgreement(
            """
            <indicator code="NI 171" designation="designated">
              <title>New business registration rate</title>
              <plain-title>New businesses</plain-title>
              <measured unit="per 10,000 residents" decimals="1" polarity="high" kind="rate" collected="annually"/>
              <partner id="council" lead="true"/>
              <agreed known-from="2008-06-02" by="the original">
                <baseline><not-known>The register has no full year.</not-known></baseline>
                <target year="2008/09">
                  <placeholder reason="no-baseline" due="2009-03-31">The register has no full year.</placeholder>
                </target>
                <target year="2009/10">
                  <placeholder reason="no-baseline" due="2010-03-31">The register has no full year.</placeholder>
                </target>
                <target year="2010/11"><exact>39.5</exact></target>
              </agreed>
            </indicator>
            """);
    private final Indicator businesses = agreement.theme().indicators().get(0);

    private Optional<String> years(String known) {
        return OpenPlaceholder.of(businesses, agreement.entries(), Known.parse(known))
                .map(open -> open.years().toString());
    }

    @Test
    void aTargetIsWaitedForUntilItsYearIsOver() {
        assertEquals(Optional.of("[2008/09, 2009/10]"), years("2009-03-31"));
        assertEquals(Optional.of("[2009/10]"), years("2009-04-01"));
        assertEquals(Optional.empty(), years("2010-04-01"));
    }

    @Test
    void itIsOverdueOnTheDayAfterItWasToBeSet() {
        OpenPlaceholder open = OpenPlaceholder.of(businesses, agreement.entries(), Known.parse("2009-06-01"))
                .orElseThrow();

        assertFalse(open.isOverdue(LocalDate.of(2010, 3, 31)));
        assertTrue(open.isOverdue(LocalDate.of(2010, 4, 1)));
    }

    @Test
    void aDayNamedLaterTakesThePlaceOfTheOneAgreed() {
        agreement.say(
                new PlaceholderChased(
                        businesses.code(), LocalDate.of(2009, 9, 30), "The register is complete by September."),
                "2009-06-01");

        assertEquals(Optional.of(LocalDate.of(2010, 3, 31)), due("2009-05-31"));
        assertEquals(Optional.of(LocalDate.of(2009, 9, 30)), due("2009-06-01"));
    }

    @Test
    void aYearThatIsClosedIsWaitedForNoMore() {
        agreement.say(
                new PlaceholderClosed(businesses.code(), FinancialYear.parse("2008/09"), "The year has no register."),
                "2008-12-01");

        assertEquals(Optional.of("[2008/09, 2009/10]"), years("2008-11-30"));
        assertEquals(Optional.of("[2009/10]"), years("2008-12-01"));
    }

    private Optional<LocalDate> due(String known) {
        return OpenPlaceholder.of(businesses, agreement.entries(), Known.parse(known))
                .flatMap(OpenPlaceholder::due);
    }
}
