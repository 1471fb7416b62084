package uk.org.waymark.ledger.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.theme.ContractVersion;
import uk.org.waymark.contract.theme.RuleCode;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.agreement.AgreementFile;
import uk.org.waymark.ledger.agreement.Inbox;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.position.reporting.ReleaseStatement.AgreementRelease;
import uk.org.waymark.position.reporting.ReleaseStatement.JavaRules;
import uk.org.waymark.position.reporting.ReleaseStatement.ThemeRelease;
import uk.org.waymark.position.reporting.Statement;

/**
 * A definition that may be installed.
 *
 * @param name by which the home remembers it, such as "leicester-2008-11 health"
 * @param release what an entry would say
 * @param source the file, jar or folder it came in
 * @param shipped whether it comes with the product rather than from the home
 */
public record Candidate(String name, String text, Statement release, String source, boolean shipped) {

    /** A theme that somebody sent, with the rules in Java it is judged by here. */
    public static Candidate ofTheme(Theme theme, String source) {
        return of(theme, source, false);
    }

    /** An agreement's file that somebody sent. */
    public static Candidate ofAgreement(String agreement, String text, String source) {
        return ofAgreement(agreement, text, source, false);
    }

    /** The agreement of a file, and its themes that passed their checks. */
    static List<Candidate> in(Inbox inbox, AgreementFile file) {
        String agreement = file.agreement().id();
        List<Candidate> candidates = new ArrayList<>();
        candidates.add(ofAgreement(agreement, file.release().text(), file.name(), file.example()));
        inbox.catalogue().installed().stream()
                .filter(installed -> installed.theme().agreement().equals(agreement))
                .map(installed -> of(installed.theme(), installed.jar(), !installed.droppedIn()))
                .forEach(candidates::add);
        return candidates;
    }

    static Candidate ofAgreement(String agreement, String text, String source, boolean shipped) {
        AgreementRelease release = new AgreementRelease(Hash.of(text).hex(), ContractVersion.CURRENT);
        return new Candidate(agreement, text, release, source, shipped);
    }

    private static Candidate of(Theme theme, String source, boolean shipped) {
        String text = theme.declaration();
        Optional<JavaRules> rules = RuleCode.of(theme).map(code -> new JavaRules(code.judged(), code.digest()));
        return new Candidate(
                theme.agreement() + " " + theme.id(),
                text,
                new ThemeRelease(theme.id(), Hash.of(text).hex(), ContractVersion.CURRENT, rules),
                source,
                shipped);
    }

    /** The digest of its text, by which its release is known. */
    public Hash content() {
        return Hash.of(text);
    }

    /** The digest of the code of its rules in Java; empty where it has none. */
    Optional<Hash> rules() {
        return release instanceof ThemeRelease theme
                ? theme.rules().map(JavaRules::digest).flatMap(Hash::find)
                : Optional.empty();
    }

    /** What is shipped is remembered apart, so that it is never taken for a change of what the home holds. */
    String memory() {
        return shipped ? name + " shipped" : name;
    }

    /** Where the code of its rules is remembered. */
    String memoryOfRules() {
        return memory() + " rules";
    }
}
