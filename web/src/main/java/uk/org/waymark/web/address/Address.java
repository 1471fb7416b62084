package uk.org.waymark.web.address;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.position.Position;
import uk.org.waymark.web.lens.AddressReader;

/** The register of pages: the path of each, and the view that shows it. */
enum Address {
    OVERVIEW("/", "/WEB-INF/pages/overview/overview.xhtml"),
    HOME("/home", "/WEB-INF/pages/home/home.xhtml", Gate.of(Permission.SEE_CAPTURE), Methods.FORM),
    THEMES("/themes", "/WEB-INF/pages/theme/themes.xhtml"),
    THEME("/themes/*", "/WEB-INF/pages/theme/theme.xhtml", Gate.reading(), Methods.FORM) {
        @Override
        void check(Position position, String subject) {
            AddressReader.theme(subject, position);
        }
    },
    MEASURES("/measures", "/WEB-INF/pages/measures/measures.xhtml", Gate.reading(), Methods.FORM),
    COURSES("/courses", "/WEB-INF/pages/courses/courses.xhtml"),
    NATION("/nation", "/WEB-INF/pages/nation/nation.xhtml"),
    INDICATOR("/indicators/*", "/WEB-INF/pages/indicator/indicator.xhtml") {
        @Override
        void check(Position position, String subject) {
            AddressReader.measure(subject, position);
        }
    },
    DEFINITIONS("/definitions", "/WEB-INF/pages/definition/definitions.xhtml"),
    INSTALLED_THEMES("/definitions/themes", "/WEB-INF/pages/definition/installed-themes.xhtml"),
    INSTALL(
            "/definitions/install",
            "/WEB-INF/pages/definition/install.xhtml",
            Gate.of(Permission.INSTALL_DEFINITIONS),
            Methods.FORM),
    SEARCH("/search", "/WEB-INF/pages/search/search.xhtml"),
    SETTINGS(
            "/settings",
            "/WEB-INF/pages/setting/settings.xhtml",
            Gate.of(Permission.SEE_SETTINGS).withoutLens()),
    JUDGING("/how-performance-is-judged", "/WEB-INF/pages/judging/judging.xhtml"),
    ADD_AGREEMENT("/add-agreement", "/WEB-INF/pages/setup/add-agreement.xhtml", Gate.explaining()),
    CHECK("/check", "/WEB-INF/pages/check/check.xhtml", Gate.open(), Methods.FORM),
    ACCESSIBILITY("/accessibility", "/WEB-INF/pages/accessibility/accessibility.xhtml", Gate.open()),
    // signing in
    SIGN_IN("/sign-in", "/WEB-INF/pages/signin/sign-in.xhtml", Gate.open(), Methods.FORM),
    SESSION_ENDED("/session-ended", "/WEB-INF/pages/signin/session-ended.xhtml", Gate.open()),
    PASSWORD(
            "/password",
            "/WEB-INF/pages/signin/password.xhtml",
            Gate.of(Permission.USE_OWN_ACCOUNT).withoutLens(),
            Methods.FORM),
    // plans
    PLANS("/plans", "/WEB-INF/pages/plan/plans.xhtml"),
    PLAN("/plans/*", "/WEB-INF/pages/plan/plan.xhtml", Gate.reading(), Methods.FORM) {
        @Override
        void check(Position position, String subject) {
            THEME.check(position, subject);
        }
    },
    // targets, and the proposals to change them
    REFRESH("/refresh", "/WEB-INF/pages/refresh/refresh.xhtml"),
    TARGETS("/refresh/*", "/WEB-INF/pages/refresh/targets.xhtml", Gate.reading(), Methods.FORM) {
        @Override
        void check(Position position, String subject) {
            INDICATOR.check(position, subject);
        }
    },
    // figures of other places, and where they are entered
    ELSEWHERE("/elsewhere/*", "/WEB-INF/pages/elsewhere/elsewhere.xhtml", Gate.reading(), Methods.FORM) {
        @Override
        void check(Position position, String subject) {
            INDICATOR.check(position, subject);
        }
    },
    REWARD("/reward", "/WEB-INF/pages/reward/reward.xhtml"),
    // the annual review
    REVIEW("/review", "/WEB-INF/pages/review/review.xhtml", Gate.reading(), Methods.FORM),
    // what partners write of themselves for it, of which the public is told nothing
    SECTION("/review/sections/*", "/WEB-INF/pages/assessment/section.xhtml", Gate.of(Permission.READ), Methods.FORM),
    ROUTE("/review/route", "/WEB-INF/pages/assessment/route.xhtml", Gate.of(Permission.READ), Methods.FORM),
    IMPROVEMENTS(
            "/review/improvements",
            "/WEB-INF/pages/assessment/improvements.xhtml",
            Gate.of(Permission.READ),
            Methods.FORM),
    HIGHLIGHTS(
            "/review/highlights/*", "/WEB-INF/pages/highlight/highlight.xhtml", Gate.of(Permission.READ), Methods.FORM),
    // papers that can be made; the public has those that are released
    PAPERS("/papers", "/WEB-INF/pages/paper/papers.xhtml", Gate.of(Permission.READ)),
    // publications, of which the public has those that are released
    PUBLICATIONS("/publications", "/WEB-INF/pages/publication/publications.xhtml", Gate.reading(), Methods.FORM),
    MAKING(
            "/publications/making/*",
            "/WEB-INF/pages/publication/making.xhtml",
            Gate.of(Permission.PREPARE_PUBLICATIONS)),
    PUBLICATION("/publications/*", "/WEB-INF/pages/publication/publication.xhtml", Gate.reading(), Methods.FORM),
    // risks, of which the public is told nothing
    RISKS("/risks", "/WEB-INF/pages/risk/risks.xhtml", Gate.of(Permission.READ), Methods.FORM),
    RISK("/risks/*", "/WEB-INF/pages/risk/risk.xhtml", Gate.of(Permission.READ), Methods.FORM),
    // concerns and engagement, of which the public is told nothing either
    CONCERNS("/concerns", "/WEB-INF/pages/register/concerns.xhtml", Gate.of(Permission.READ), Methods.FORM),
    CONCERN("/concerns/*", "/WEB-INF/pages/register/concern.xhtml", Gate.of(Permission.READ), Methods.FORM),
    ENGAGEMENT("/engagement", "/WEB-INF/pages/register/engagement.xhtml", Gate.of(Permission.READ), Methods.FORM),
    OCCASION("/engagement/*", "/WEB-INF/pages/register/occasion.xhtml", Gate.of(Permission.READ), Methods.FORM),
    // questions between partners
    QUESTIONS(
            "/questions", "/WEB-INF/pages/challenge/questions.xhtml", Gate.of(Permission.ASK_QUESTIONS), Methods.FORM),
    // the cycle of a period
    RETURNS("/returns", "/WEB-INF/pages/cycle/returns.xhtml", Gate.reading(), Methods.FORM),
    PERIODS("/periods", "/WEB-INF/pages/cycle/periods.xhtml", Gate.of(Permission.MANAGE_PERIODS), Methods.FORM),
    SIGN_OFFS("/sign-off", "/WEB-INF/pages/cycle/sign-offs.xhtml", Gate.of(Permission.SEE_CAPTURE)),
    SIGN_OFF("/sign-off/*", "/WEB-INF/pages/cycle/sign-off.xhtml", Gate.ofTheme(Permission.SEE_CAPTURE), Methods.FORM) {
        @Override
        void check(Position position, String subject) {
            THEME.check(position, subject);
        }
    },
    // what changed between two days, and entering figures
    CHANGES("/changes", "/WEB-INF/pages/change/changes.xhtml"),
    CAPTURES("/capture", "/WEB-INF/pages/capture/captures.xhtml", Gate.of(Permission.SEE_CAPTURE)),
    CAPTURE("/capture/*", "/WEB-INF/pages/capture/capture.xhtml", Gate.ofTheme(Permission.SEE_CAPTURE), Methods.FORM) {
        @Override
        void check(Position position, String subject) {
            AddressReader.theme(subject, position);
        }
    },
    // files of figures
    IMPORT("/import", "/WEB-INF/pages/importing/import.xhtml", Gate.of(Permission.ENTER_FIGURES), Methods.FORM),
    // administration
    PERMISSIONS("/permissions", "/WEB-INF/pages/permission/permissions.xhtml", Gate.explaining()),
    SETUP(
            "/admin",
            "/WEB-INF/pages/setup/setup.xhtml",
            Gate.of(Permission.ADMINISTER_ACCOUNTS).withoutLens()),
    AUDIT(
            "/admin/audit",
            "/WEB-INF/pages/audit/audit.xhtml",
            Gate.of(Permission.SEE_AUDIT).withoutLens()),
    ACCOUNTS(
            "/admin/accounts",
            "/WEB-INF/pages/administration/accounts.xhtml",
            Gate.of(Permission.ADMINISTER_ACCOUNTS).withoutLens(),
            Methods.FORM),
    ACCOUNT(
            "/admin/accounts/*",
            "/WEB-INF/pages/administration/account.xhtml",
            Gate.of(Permission.ADMINISTER_ACCOUNTS).withoutLens(),
            Methods.FORM),
    OWN_ACCOUNT(
            "/account",
            "/WEB-INF/pages/account/account.xhtml",
            Gate.of(Permission.USE_OWN_ACCOUNT).withoutLens(),
            Methods.FORM);

    private final String path;
    private final String view;

    @SuppressWarnings("ImmutableEnumChecker") // a record of values that never change
    private final Gate gate;

    private final Methods methods;

    /** A page for readers. */
    Address(String path, String view) {
        this(path, view, Gate.reading());
    }

    /** A page that takes no form. */
    Address(String path, String view, Gate gate) {
        this(path, view, gate, Methods.READ);
    }

    Address(String path, String view, Gate gate, Methods methods) {
        this.path = path;
        this.view = view;
        this.gate = gate;
        this.methods = methods;
    }

    /**
     * A page that was asked for.
     *
     * @param subject the last part of the path, such as "health"; empty for a page without one
     */
    record Found(Address address, String subject) {}

    /** The page at a path; a path with one part too many has none. */
    static Optional<Found> find(String path) {
        return Stream.of(values())
                .flatMap(address -> address.subjectIn(path).map(subject -> new Found(address, subject)).stream())
                .findFirst();
    }

    private Optional<String> subjectIn(String asked) {
        if (!path.endsWith("/*")) {
            return Optional.of("").filter(none -> asked.equals(path));
        }
        String start = path.substring(0, path.length() - 1);
        return Optional.of(asked)
                .filter(whole -> whole.startsWith(start))
                .map(whole -> whole.substring(start.length()))
                .filter(Predicate.not(String::isBlank))
                .filter(subject -> !subject.contains("/"));
    }

    String view() {
        return view;
    }

    /** Its name where requests are counted, such as "sign-in". */
    String pageName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Who gets to see it. */
    Gate gate() {
        return gate;
    }

    /** How it may be asked for. */
    Methods methods() {
        return methods;
    }

    /**
     * Whether what it shows follows from an agreement's entries and definitions, the day, the address and the reader's role
     * and remit, or who they are. It asks the database nothing else, records no reading and keeps nothing in a session.
     */
    boolean isLasting() {
        return switch (this) {
            case OVERVIEW, THEMES, THEME, MEASURES, COURSES, INDICATOR -> true;
            default -> false;
        };
    }

    /**
     * Whether it belongs to the published pages, which a node may show alone: what they link to, and the front page, which
     * leads to them.
     */
    boolean isPublished() {
        return switch (this) {
            case OVERVIEW, CHECK, ACCESSIBILITY -> true;
            default -> false;
        };
    }

    /** Refuses a subject that the position does not have. */
    void check(Position position, String subject) {}
}
