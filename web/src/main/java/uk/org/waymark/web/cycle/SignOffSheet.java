package uk.org.waymark.web.cycle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.ledger.account.Accounts;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.position.cycle.Completeness;
import uk.org.waymark.position.cycle.MeasureReturn;
import uk.org.waymark.position.cycle.ThemeReturn;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.web.address.AddressFilter;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.signin.SignedIn;

/** The return of one theme for a period, read once for a request and anew after something was done. */
@RequestScoped
public class SignOffSheet {
    @Inject
    private Lens lens;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Accounts accounts;

    @Inject
    private SignedIn signedIn;

    private Optional<Completeness> read = Optional.empty();
    private int readings;

    /** The theme that the address names. */
    public Scope scope() {
        return new Scope(lens.getAgreement().id(), String.valueOf(request.getAttribute(AddressFilter.SUBJECT)));
    }

    public Completeness returns() {
        if (read.isEmpty()) {
            read = Optional.of(lens.snapshot().returns(lens.getPeriod()));
        }
        return read.get();
    }

    public ThemeReturn theme() {
        return returns().theme(scope().theme());
    }

    /** What it returned of the measures that are of the reader's remit. */
    public ThemeReturn theirs() {
        return theme().only(measure -> signedIn.actor().may(Permission.SEE_CAPTURE, scope(), measure));
    }

    /** Those of them that are due or have a figure, in the order of the agreement. */
    public Stream<MeasureReturn> asked() {
        return theirs().measures().stream().filter(measure -> measure.isDue() || measure.isSupplied());
    }

    /** The end of the chain when the returns were read. */
    public long seen() {
        return lens.snapshot().head().sequence();
    }

    /** The names of those who entered, overruled, signed off, returned or submitted something of it. */
    public Map<UUID, String> names() {
        return accounts.namesOf(
                Stream.concat(theme().measures().stream().flatMap(SignOffSheet::signed), theme().submitted().stream())
                        .map(Entry::recordedBy)
                        .distinct()
                        .toList());
    }

    private static Stream<Entry<?>> signed(MeasureReturn measure) {
        return Stream.of(
                        measure.answers(),
                        measure.overruled(),
                        measure.signOff().signed().stream().toList(),
                        measure.signOff().sentBack().stream().toList())
                .flatMap(List::stream);
    }

    /** Whether somebody may still correct a measure. */
    public boolean isCorrectable(IndicatorCode code) {
        return lens.snapshot()
                .cycle(lens.getPeriod())
                .isCorrectable(code, lens.snapshot().today());
    }

    /** Forgets what was read, because something was done. */
    public void readAnew() {
        read = Optional.empty();
        readings++;
    }

    /** The number of times it was read anew, by which something made of an earlier reading is known to be out of date. */
    public int readings() {
        return readings;
    }
}
