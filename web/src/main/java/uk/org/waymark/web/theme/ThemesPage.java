package uk.org.waymark.web.theme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.agreement.Body;
import uk.org.waymark.contract.definition.Fault;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.theme.InstalledTheme;
import uk.org.waymark.contract.theme.RuleFault;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.web.lens.Lens;

/** The themes installed, the jars, folders and agreement files left out, and the agreements there are. */
@Named
@RequestScoped
public class ThemesPage {
    @Inject
    private Agreements agreements;

    @Inject
    private Lens lens;

    /** A theme that is running. */
    public record Installed(
            String id,
            String title,
            Optional<String> group,
            int measures,
            int plans,
            String version,
            String jar,
            boolean droppedIn,
            Optional<String> ruleFault) {}

    /** A jar or folder that was left out, with everything that is wrong with it. */
    public record LeftOut(String name, List<String> faults) {}

    public List<Installed> getInstalled() {
        return agreements.catalogue().installed().stream()
                .filter(its ->
                        its.theme().agreement().equals(lens.getAgreement().id()))
                .map(this::installed)
                .toList();
    }

    private Installed installed(InstalledTheme its) {
        return new Installed(
                its.theme().id(),
                its.theme().title(),
                its.theme()
                        .deliveryGroup()
                        .flatMap(id -> lens.getAgreement().findDeliveryGroup(id))
                        .map(Body::name),
                its.theme().indicators().size(),
                its.theme().actionPlan().plans().size(),
                its.version(),
                its.jar(),
                its.droppedIn(),
                lens.snapshot().ruleFaults().stream()
                        .filter(fault -> fault.theme().equals(its))
                        .map(RuleFault::words)
                        .findFirst());
    }

    /** The codes that entries speak of and no theme declares. */
    public List<IndicatorCode> getUndeclared() {
        return lens.snapshot().undeclared();
    }

    /** Themes that the agreement lists and no jar or folder brings. */
    public List<String> getMissing() {
        return agreements.missingThemes(lens.getAgreement());
    }

    public List<LeftOut> getLeftOut() {
        return agreements.catalogue().faults().stream()
                .map(fault -> new LeftOut(
                        fault.jar(),
                        fault.faults().stream().map(Fault::toString).toList()))
                .toList();
    }

    public List<String> getAgreementFaults() {
        return agreements.faults().stream().map(Fault::toString).toList();
    }

    /** The files and jars here whose content is not in force. */
    public List<String> getNotInForce() {
        return agreements.notInForce();
    }

    public List<Agreement> getAgreements() {
        return agreements.all();
    }

    public boolean isSeveral() {
        return agreements.all().size() > 1;
    }

    public String getDefaultAgreement() {
        return agreements.defaultAgreement().id();
    }
}
