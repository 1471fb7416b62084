package uk.org.waymark.web.definition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.agreement.Body;
import uk.org.waymark.contract.definition.Fault;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.theme.CheckedTheme;
import uk.org.waymark.contract.theme.InstalledTheme;
import uk.org.waymark.contract.theme.RuleFault;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.web.lens.Lens;

/** The themes installed, the jars, folders and agreement files left out, and the agreements there are. */
@Named
@RequestScoped
public class InstalledThemesPage {
    @Inject
    private Agreements agreements;

    @Inject
    private Lens lens;

    /**
     * A theme that is in force: installed from here, or before its files here failed the checks.
     *
     * @param checks how many its files here passed
     * @param failed how many faults they have; then what was installed before is in force
     * @param trialFault why its rules, which are in use, could not be tried to the end
     */
    public record Installed(
            String id,
            String title,
            Optional<String> group,
            int measures,
            int plans,
            String version,
            String jar,
            boolean droppedIn,
            int checks,
            int failed,
            Optional<String> trialFault,
            Optional<String> ruleFault) {}

    /** A jar or folder that was left out, with everything that is wrong with it. */
    public record LeftOut(String name, List<String> faults) {}

    public List<Installed> getInstalled() {
        return agreements.catalogue().checked().stream()
                .filter(its -> its.theme()
                        .theme()
                        .agreement()
                        .equals(lens.getAgreement().id()))
                .flatMap(its -> inForce(its).map(theme -> installed(theme, its)).stream())
                .toList();
    }

    /** The theme itself, or what the ledger has of one that failed. */
    private Optional<Theme> inForce(CheckedTheme its) {
        Theme theme = its.theme().theme();
        return its.passed() ? Optional.of(theme) : agreements.findTheme(theme.agreement(), theme.id());
    }

    private Installed installed(Theme theme, CheckedTheme checked) {
        InstalledTheme its = checked.theme();
        return new Installed(
                theme.id(),
                theme.title(),
                theme.deliveryGroup()
                        .flatMap(id -> lens.getAgreement().findDeliveryGroup(id))
                        .map(Body::name),
                theme.indicators().size(),
                theme.actionPlan().plans().size(),
                its.version(),
                its.jar(),
                its.droppedIn(),
                checked.result().checks(),
                checked.result().faults().size(),
                checked.trialFault(),
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
