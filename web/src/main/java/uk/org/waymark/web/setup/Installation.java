package uk.org.waymark.web.setup;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.setting.Setting;
import uk.org.waymark.ledger.setting.Settings;
import uk.org.waymark.web.words.Words;

/**
 * What there is of an installation.
 *
 * @param usable how many accounts of each role can sign in
 * @param agreement the one that addresses without an agreement mean; empty while there is none
 * @param only whether there is no other
 * @param themes how many themes are installed for it
 * @param open the periods that are open
 * @param opened whether a period was ever opened
 * @param backup when the last backup was taken, where that is known
 */
record Installation(
        Settings settings,
        Map<Role, Long> usable,
        Optional<Agreement> agreement,
        boolean only,
        int themes,
        List<ReportingPeriod> open,
        boolean opened,
        Optional<Instant> backup,
        Instant now) {
    private static final Duration LONGEST_SINCE_BACKUP = Duration.ofHours(26);
    private static final List<Role> NEEDED = List.of(Role.PERFORMANCE_TEAM, Role.THEME_LEAD, Role.OFFICER);

    /** What it needs, in the order in which it is best done. */
    List<SetupStep> steps() {
        return List.of(people(), agreementInUse(), periods(), mail(), address(), backups());
    }

    private SetupStep people() {
        String counts = Stream.of(Role.values())
                .filter(usable::containsKey)
                .map(role -> role.words() + " (" + usable.get(role) + ")")
                .collect(Collectors.joining(", "));
        return SetupStep.of("people", usable.keySet().containsAll(NEEDED), Words.say("setup.people.found", counts))
                .at("/admin/accounts");
    }

    private SetupStep agreementInUse() {
        return agreement
                .map(this::inUse)
                .orElseGet(() -> SetupStep.of("agreement", false, Words.say("setup.agreement.none")))
                .at("/add-agreement");
    }

    private SetupStep inUse(Agreement shown) {
        boolean chosen = only
                || settings.find(Setting.AGREEMENT).isPresent()
                || !settings.samples().isEmpty();
        return SetupStep.of(
                "agreement",
                chosen,
                Words.counted(
                        "setup.agreement." + (chosen ? "chosen" : "first"), themes, shown.title(), shown.id(), themes));
    }

    private SetupStep periods() {
        String list = open.stream().map(ReportingPeriod::toString).collect(Collectors.joining(", "));
        return SetupStep.of(
                "periods",
                opened,
                open.isEmpty()
                        ? Words.say("setup.periods." + (opened ? "closed" : "none"))
                        : Words.say("setup.periods.open", list));
    }

    private SetupStep mail() {
        return SetupStep.of(
                        "mail",
                        settings.find(Setting.MAIL_HOST).isPresent(),
                        settings.find(Setting.MAIL_HOST)
                                .map(host -> Words.say("setup.mail.on", host, settings.value(Setting.MAIL_FROM)))
                                .orElseGet(() -> Words.say("setup.mail.off")))
                .at("/settings");
    }

    private SetupStep address() {
        return SetupStep.of(
                        "address",
                        settings.find(Setting.PUBLIC_ADDRESS).isPresent(),
                        settings.find(Setting.PUBLIC_ADDRESS)
                                .map(address -> Words.say("setup.address.set", address))
                                .orElseGet(() -> Words.say("setup.address.unset")))
                .at("/settings");
    }

    private SetupStep backups() {
        return SetupStep.of(
                        "backup",
                        backup.filter(taken -> taken.isAfter(now.minus(LONGEST_SINCE_BACKUP)))
                                .isPresent(),
                        backup.map(taken -> Words.say("setup.backup.taken", Words.moment(taken)))
                                .orElseGet(() -> Words.say("setup.backup.unknown")))
                .by("java -jar waymark.jar backup "
                        + settings.home().map(home -> "--home " + home + " ").orElse("") + "--to FILE");
    }
}
