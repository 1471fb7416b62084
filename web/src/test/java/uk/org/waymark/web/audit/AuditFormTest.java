package uk.org.waymark.web.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.ledger.audit.AuditFilter;
import uk.org.waymark.ledger.permission.Scope;

class AuditFormTest {
    @Test
    void anAddressWithoutFiltersAsksForEverything() {
        AuditForm form = form(Map.of());

        assertEquals(AuditFilter.ALL, form.filter());
        assertFalse(form.isNarrowed());
        assertEquals("", form.query(Map.of()));
    }

    @Test
    void everyFilterIsReadAndKept() {
        AuditForm form = form(Map.of(
                "from", "2026-11-01",
                "kind", "signed_in",
                "theme", "leicester-2008-11/health",
                "measure", "NI 126"));

        assertEquals(Optional.of(LocalDate.of(2026, 11, 1)), form.filter().from());
        assertEquals(Optional.of("signed_in"), form.filter().kind());
        assertEquals(
                Optional.of(new Scope("leicester-2008-11", "health")),
                form.filter().theme());
        assertEquals(
                "from=2026-11-01&kind=signed_in&theme=leicester-2008-11%2Fhealth&measure=NI+126&before=x%7Ey",
                form.query(Map.of("before", "x~y")));
        assertTrue(form.isNarrowed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NI 126", "NI126", "ni-126", "126"})
    void aMeasureIsMeantHoweverItsCodeIsWritten(String written) {
        assertEquals(
                Optional.of(IndicatorCode.of("NI 126")),
                form(Map.of("measure", written)).filter().measure());
    }

    @Test
    void whatCannotBeReadIsNamedAndLeftOut() {
        AuditForm form = form(Map.of(
                "from", "yesterday",
                "person", "somebody",
                "kind", "gossip",
                "theme", "health",
                "measure", "<b>",
                "before", "then"));

        assertEquals(AuditFilter.ALL, form.filter());
        assertEquals(List.of("from", "person", "kind", "theme", "measure", "before"), form.faults());
    }

    private static AuditForm form(Map<String, String> parameters) {
        return new AuditForm(name -> Optional.ofNullable(parameters.get(name)));
    }
}
