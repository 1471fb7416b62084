package uk.org.waymark.ledger.administration;

import java.util.Optional;
import java.util.regex.Pattern;
import uk.org.waymark.ledger.account.LoginName;
import uk.org.waymark.ledger.account.NewAccount;
import uk.org.waymark.ledger.administration.AdministrationRefused.Reason;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;

/**
 * Whom to invite, as an administrator wrote it.
 *
 * @param email may be blank; reminders then reach nobody
 * @param remit for a role that has one
 */
public record Invitation(String login, String name, String email, Role role, Optional<Remit> remit) {
    private static final int LONGEST_NAME = 200;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\",;:]{1,64}@[^@\\s<>\",;:]{1,189}");

    LoginName loginName() {
        return LoginName.find(login).orElseThrow(() -> new AdministrationRefused(Reason.LOGIN_MALFORMED));
    }

    NewAccount account() {
        return new NewAccount(checkedName(name), checkedEmail(email), role, remit);
    }

    static String checkedName(String written) {
        String name = written.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new AdministrationRefused(Reason.NO_NAME);
        }
        return name;
    }

    static Optional<String> checkedEmail(String written) {
        String email = written.strip();
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            throw new AdministrationRefused(Reason.EMAIL_MALFORMED);
        }
        return Optional.of(email).filter(text -> !text.isEmpty());
    }
}
