package uk.org.waymark.ledger.setting;

import java.util.Locale;

/** The register of every setting. Each is read from the environment, from system properties or from the server. */
public enum Setting {
    HOME("waymark.home", "", "The folder with the installation's own agreements, samples and plug-ins"),
    SAMPLE("waymark.sample", "", "The samples to load at start, by name, separated by commas; none when empty"),
    TODAY(
            "waymark.today",
            "",
            "The day the business clock starts at, such as 2009-05-01; allowed only with a sample, whose own day it"
                    + " replaces; the real day when empty"),
    AGREEMENT(
            "waymark.agreement",
            "",
            "The id of the agreement shown by addresses that name none, which is installed where the product brings it;"
                    + " the sample's, else the first, when empty"),
    PUBLIC_READ(
            "waymark.public.read",
            "",
            "What is read without signing in: nothing; published, which is what was released on the public site; or, with a"
                    + " sample only, closed, which is the figures of closed periods beside it; when empty, closed with a"
                    + " sample and published without"),
    PUBLISHED_ONLY(
            "waymark.published.only",
            "false",
            "Whether this node shows what was released on the public site and nothing else, from a database that it only"
                    + " reads, such as a standby: true or false"),
    // Signing in by OpenID Connect.
    OPENID_ISSUER(
            "waymark.openid.issuer",
            "",
            "The OpenID provider people sign in with, as its issuer, such as https://id.example.gov.uk/realms/staff; no"
                    + " such signing in when empty"),
    OPENID_CLIENT_ID("waymark.openid.client.id", "", "The id the provider knows Waymark by"),
    OPENID_CLIENT_SECRET("waymark.openid.client.secret", "", "The secret the provider gave with that id", true),
    OPENID_SCOPES("waymark.openid.scopes", "openid profile email", "The scopes to ask for, separated by spaces"),
    OPENID_CLAIM_ROLE(
            "waymark.openid.claim.role",
            "roles",
            "The claim that says what somebody is; dots lead into a claim of claims, as in realm_access.roles"),
    OPENID_ROLES(
            "waymark.openid.roles",
            "administrator=administrator; performance-team=performance-team; theme-lead=theme-lead; officer=officer;"
                    + " executive=executive; reviewer=reviewer",
            "What the values of that claim mean here, as value=role; value=role; of several that somebody has, the one"
                    + " written first counts"),
    OPENID_CLAIM_THEME(
            "waymark.openid.claim.theme",
            "theme",
            "The claim that says which themes, or which partner's measures, an officer or theme lead works for"),
    OPENID_THEMES(
            "waymark.openid.themes",
            "",
            "What the values of that claim mean here, as value=theme; value=agreement/theme; value=partner:id for the"
                    + " measures of a partner; when empty, the values are ids of themes"),
    OPENID_CLAIM_NAME("waymark.openid.claim.name", "name", "The claim with somebody's name"),
    OPENID_CLAIM_EMAIL("waymark.openid.claim.email", "email", "The claim with somebody's e-mail address"),
    OPENID_BUTTON(
            "waymark.openid.button", "Sign in with your work account", "The words on the button that leads there"),
    DATABASE_URL(
            "waymark.db.url", "jdbc:postgresql://localhost:5432/waymark", "Where the PostgreSQL database is, as a URL"),
    DATABASE_USER("waymark.db.user", "waymark", "The database user the application works as; it owns nothing"),
    DATABASE_PASSWORD("waymark.db.password", "", "The password of that user", true),
    DATABASE_OWNER_USER(
            "waymark.db.owner.user",
            "waymark_owner",
            "The database user that owns the schema; used at start only, to bring the schema up to date"),
    DATABASE_OWNER_PASSWORD("waymark.db.owner.password", "", "The password of the schema's owner", true),
    // Reminders by e-mail
    MAIL_HOST("waymark.mail.host", "", "The mail server that reminders are handed to; none are sent when empty"),
    MAIL_PORT("waymark.mail.port", "587", "The port of the mail server"),
    MAIL_USER("waymark.mail.user", "", "The user to sign in with at the mail server; no signing in when empty"),
    MAIL_PASSWORD("waymark.mail.password", "", "The password of that user", true),
    MAIL_FROM("waymark.mail.from", "", "The address reminders come from"),
    MAIL_STARTTLS(
            "waymark.mail.starttls",
            "true",
            "Whether the connection to the mail server has to be encrypted (STARTTLS): true or false"),
    PUBLIC_ADDRESS(
            "waymark.address.public",
            "",
            "The web address people reach Waymark at, such as https://waymark.council.example; reminders link to it"),
    // signing in
    SESSION_IDLE(
            "waymark.session.idle", "30", "After how many minutes without a request a session ends; between 1 and 720"),
    SESSION_LONGEST(
            "waymark.session.longest", "12", "After how many hours a session ends in any case; between 1 and 168"),
    PROXY_TRUSTED(
            "waymark.proxy.trusted",
            "",
            "The addresses of the reverse proxies in front, separated by commas: their X-Forwarded headers are believed,"
                    + " and cookies are sent through TLS only; nobody's are believed when empty"),
    REQUESTS_UNFINISHED(
            "waymark.requests.unfinished",
            "20",
            "How many requests of one client address may be under way before each has arrived whole; between 1 and 100;"
                    + " requests that have arrived are not limited"),
    SAMPLE_PASSWORD(
            "waymark.sample.password",
            "waymark-demonstration",
            "The password of the demonstration accounts that a sample brings; without a sample they are refused",
            true),
    EVIDENCE_MEGABYTES(
            "waymark.evidence.megabytes", "10", "How large a file kept as evidence may be, in megabytes: 1 to 100"),
    EVIDENCE_TYPES(
            "waymark.evidence.types",
            "pdf, png, jpg, txt, csv, xlsx, docx, ods",
            "The types of file that may be kept as evidence, separated by commas; leave out what the council does not"
                    + " allow");

    private final String key;
    private final String defaultValue;
    private final String meaning;
    private final boolean secret;

    Setting(String key, String defaultValue, String meaning) {
        this(key, defaultValue, meaning, false);
    }

    Setting(String key, String defaultValue, String meaning, boolean secret) {
        this.key = key;
        this.defaultValue = defaultValue;
        this.meaning = meaning;
        this.secret = secret;
    }

    /** Its name as a system property, such as "waymark.db.url". */
    public String key() {
        return key;
    }

    /** Its name in the environment, such as "WAYMARK_DB_URL". */
    public String environmentName() {
        return key.replace('.', '_').toUpperCase(Locale.ROOT);
    }

    /** The value when none is given; may be empty. */
    public String defaultValue() {
        return defaultValue;
    }

    public String meaning() {
        return meaning;
    }

    /** Whether its value is never shown, neither on a page nor in a log. */
    public boolean isSecret() {
        return secret;
    }
}
