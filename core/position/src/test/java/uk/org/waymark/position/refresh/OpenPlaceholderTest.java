package uk.org.waymark.position.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.position.SmallAgreement;

class OpenPlaceholderTest {
    private final Indicator businesses = new SmallAgreement(
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
            """)
            .theme()
            .indicators()
            .get(0);

    private Optional<String> years(String known) {
        return OpenPlaceholder.of(businesses, Known.parse(known))
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
        OpenPlaceholder open =
                OpenPlaceholder.of(businesses, Known.parse("2009-06-01")).orElseThrow();

        assertFalse(open.isOverdue(LocalDate.of(2010, 3, 31)));
        assertTrue(open.isOverdue(LocalDate.of(2010, 4, 1)));
    }
}
