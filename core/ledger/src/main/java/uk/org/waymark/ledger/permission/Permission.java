package uk.org.waymark.ledger.permission;

import static uk.org.waymark.ledger.permission.Role.ADMINISTRATOR;
import static uk.org.waymark.ledger.permission.Role.EXECUTIVE;
import static uk.org.waymark.ledger.permission.Role.OFFICER;
import static uk.org.waymark.ledger.permission.Role.PERFORMANCE_TEAM;
import static uk.org.waymark.ledger.permission.Role.REVIEWER;
import static uk.org.waymark.ledger.permission.Role.THEME_LEAD;

import java.util.EnumSet;
import java.util.Set;

/**
 * The table of permissions: what can be done, and by which roles. Every command requires one of them; the page on
 * permissions and the test that walks every command and address read the same table. Officers and theme leads have a
 * permission that touches a theme for the themes or measures of their remit only.
 */
public enum Permission {
    READ("read pages, figures and the API", OFFICER, THEME_LEAD, PERFORMANCE_TEAM, EXECUTIVE, REVIEWER),
    ENTER_FIGURES("enter and import figures, forecasts, commentary and evidence of a theme", OFFICER, PERFORMANCE_TEAM),
    SUBMIT_THEME("submit a theme's figures of a period to its lead", OFFICER, PERFORMANCE_TEAM),
    SIGN_OFF("sign off a theme's measures", THEME_LEAD),
    SEE_CAPTURE("see what is due, overdue and done in a theme", OFFICER, THEME_LEAD, PERFORMANCE_TEAM),
    KEEP_PLANS(
            "add and change the actions of a theme's plan and tell how far they have come",
            OFFICER,
            THEME_LEAD,
            PERFORMANCE_TEAM),
    SEE_SENSITIVE_ACTIONS("see the sensitive actions of a theme's plans", OFFICER, THEME_LEAD, PERFORMANCE_TEAM),
    LEAD_PLANS("start a plan of a theme and rate it", THEME_LEAD),
    PROPOSE_REVISIONS(
            "propose that a target or a baseline be changed, and take a proposal back",
            OFFICER,
            THEME_LEAD,
            PERFORMANCE_TEAM),
    CONSENT_AS_LEAD_PARTNER("consent to a proposal for the lead partner, or refuse it", THEME_LEAD, PERFORMANCE_TEAM),
    CONSENT_AS_EXECUTIVE(
            "consent to a proposal for the Cabinet or the Executive, or refuse it", EXECUTIVE, PERFORMANCE_TEAM),
    CONSENT_AS_GOVERNMENT_OFFICE(
            "consent to a proposal for the Government Office, or refuse it", REVIEWER, PERFORMANCE_TEAM),
    PUT_IN_FORCE("record what ministers decided of a proposal, and put it in force", PERFORMANCE_TEAM),
    KEEP_PLACEHOLDERS(
            "record by when a target that is missing will be set, and close a year that can have none",
            PERFORMANCE_TEAM),
    SEND_REVIEW("record that a review was sent, which keeps it as it was", PERFORMANCE_TEAM),
    WRITE_SECTIONS("write the sections of a review", OFFICER, THEME_LEAD, PERFORMANCE_TEAM),
    CONDUCT_REVIEW(
            "assign the sections of a review and agree their texts, record the route of its paper and what the"
                    + " partnership is to improve",
            PERFORMANCE_TEAM),
    WRITE_HIGHLIGHTS("write the highlight report on a review that was sent, and submit it", REVIEWER),
    READ_UNRELEASED_PUBLICATIONS(
            "read publications before their release", OFFICER, THEME_LEAD, PERFORMANCE_TEAM, EXECUTIVE),
    PREPARE_PUBLICATIONS(
            "make a publication, overrule what its checks found, and name who may read it before its release",
            PERFORMANCE_TEAM),
    APPROVE_PUBLICATIONS("approve a publication for release", PERFORMANCE_TEAM, EXECUTIVE),
    RELEASE_PUBLICATIONS("release a publication that somebody else approved", PERFORMANCE_TEAM),
    RAISE_RISKS("raise risks of a theme, change and assess them", OFFICER, THEME_LEAD, PERFORMANCE_TEAM),
    ACCEPT_RISKS("accept the risks of a theme into the register and close them", THEME_LEAD),
    RAISE_CONCERNS("raise a concern of the partnership, change and withdraw it", OFFICER, THEME_LEAD, PERFORMANCE_TEAM),
    ANSWER_CONCERNS("record what was answered to a concern", PERFORMANCE_TEAM),
    LOG_ENGAGEMENT(
            "enter in the log of engagement who was heard and what was done, and change it",
            OFFICER,
            THEME_LEAD,
            PERFORMANCE_TEAM),
    ASK_QUESTIONS(
            "ask a question about a figure, an action, a proposal, a risk or a section of a review, and resolve it once it is answered",
            OFFICER,
            THEME_LEAD,
            PERFORMANCE_TEAM,
            EXECUTIVE,
            REVIEWER),
    ANSWER_QUESTIONS("answer a question about a theme", OFFICER, THEME_LEAD, PERFORMANCE_TEAM),
    RESOLVE_QUESTIONS("resolve a question that somebody else asked", PERFORMANCE_TEAM),
    MANAGE_PERIODS("open and close periods", PERFORMANCE_TEAM),
    CHASE_RETURNS("remind a theme’s officers of the figures that are still to come", PERFORMANCE_TEAM),
    GRANT_EXCEPTION("reopen one measure of a closed period for one person", PERFORMANCE_TEAM),
    IMPORT_ARCHIVE("import figures with the date their document was known", PERFORMANCE_TEAM),
    INSTALL_DEFINITIONS("look at changed definitions of themes and install them", PERFORMANCE_TEAM),
    ADMINISTER_ACCOUNTS(
            "invite people, change their role or what they work for, disable, reset and erase them", ADMINISTRATOR),
    SEE_AUDIT("see and export who did what and when", ADMINISTRATOR, PERFORMANCE_TEAM),
    SEE_SETTINGS("see the settings in force", ADMINISTRATOR),
    USE_OWN_ACCOUNT(
            "change the own password, choose reminders, make and revoke own tokens",
            OFFICER,
            THEME_LEAD,
            PERFORMANCE_TEAM,
            EXECUTIVE,
            REVIEWER,
            ADMINISTRATOR);

    private static final Set<Permission> OF_ONE_THEME = EnumSet.of(
            ENTER_FIGURES,
            SUBMIT_THEME,
            SIGN_OFF,
            SEE_CAPTURE,
            KEEP_PLANS,
            SEE_SENSITIVE_ACTIONS,
            LEAD_PLANS,
            PROPOSE_REVISIONS,
            CONSENT_AS_LEAD_PARTNER,
            RAISE_RISKS,
            ACCEPT_RISKS,
            RAISE_CONCERNS,
            LOG_ENGAGEMENT,
            ANSWER_QUESTIONS);

    private static final Set<Permission> OF_WHOLE_THEME =
            EnumSet.of(SUBMIT_THEME, KEEP_PLANS, SEE_SENSITIVE_ACTIONS, LEAD_PLANS);

    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // filled once and never handed out
    private final Set<Role> roles;

    Permission(String words, Role first, Role... others) {
        this.words = words;
        this.roles = EnumSet.of(first, others);
    }

    /** What it allows, to follow "may". */
    public String words() {
        return words;
    }

    public boolean isOf(Role role) {
        return roles.contains(role);
    }

    /** Whether a command that requires it touches one theme; who has a remit then has it for that only. */
    public boolean isOfOneTheme() {
        return OF_ONE_THEME.contains(this);
    }

    /** Whether it is about a theme as a whole, so that somebody who has some of its measures has it not. */
    public boolean isOfWholeTheme() {
        return OF_WHOLE_THEME.contains(this);
    }
}
