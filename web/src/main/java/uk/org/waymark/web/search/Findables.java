package uk.org.waymark.web.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Body;
import uk.org.waymark.contract.indicator.SignedPartner;
import uk.org.waymark.contract.plan.Action;
import uk.org.waymark.contract.plan.Plan;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.search.Findable;
import uk.org.waymark.ledger.search.Findable.Kind;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.PlanPosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.ThemePosition;
import uk.org.waymark.web.words.Words;

/**
 * What a reader can find: all that the position shows which they look at, and the pages that explain or do something. A
 * position holds nothing that its reader may not see, so neither does this.
 */
record Findables(Position position, Predicate<Permission> may) {
    private static final int EXCERPT = 160;

    /** A page with the permission without which it is not listed. */
    private record Help(String path, String title, String lede, Optional<Permission> permission) {
        Help(String path, String title, String lede) {
            this(path, title, lede, Optional.empty());
        }
    }

    private static final List<Help> HELP = List.of(
            new Help("/how-performance-is-judged", "judging.title", "judging.lede"),
            new Help("/accessibility", "accessibility.title", "accessibility.lede"),
            new Help("/permissions", "permissions.title", "permissions.lede"),
            new Help("/check", "check.title", "check.lede"),
            new Help("/changes", "changes.title", "search.help.changes"),
            new Help("/measures", "nav.measures", "search.help.measures"),
            new Help("/returns", "nav.returns", "search.help.returns"),
            new Help("/papers", "papers.title", "papers.lede", Optional.of(Permission.READ)),
            new Help("/risks", "risks.title", "search.help.risks", Optional.of(Permission.READ)),
            new Help("/capture", "nav.capture", "search.help.capture", Optional.of(Permission.ENTER_FIGURES)),
            new Help("/sign-off", "nav.signOff", "search.help.signOff", Optional.of(Permission.SIGN_OFF)),
            new Help("/periods", "nav.periods", "search.help.periods", Optional.of(Permission.MANAGE_PERIODS)));

    List<Findable> all() {
        return Stream.of(
                        position.themes().stream().flatMap(this::of),
                        partners(),
                        HELP.stream()
                                .filter(page -> page.permission().stream().allMatch(may))
                                .map(Findables::help))
                .flatMap(found -> found)
                .toList();
    }

    private Stream<Findable> of(ThemePosition theme) {
        return Stream.of(
                        Stream.of(new Findable(
                                Kind.THEME,
                                theme.title(),
                                Words.counted(
                                        "search.measures",
                                        theme.measures().size(),
                                        theme.measures().size()),
                                theme.title(),
                                "",
                                "/themes/" + theme.id())),
                        theme.measures().stream().map(measure -> measure(theme, measure)),
                        theme.measures().stream().flatMap(measure -> commentary(measure).stream()),
                        theme.plans().stream().flatMap(plan -> plan(theme, plan)))
                .flatMap(found -> found);
    }

    private Findable measure(ThemePosition theme, MeasurePosition measure) {
        return new Findable(
                Kind.MEASURE,
                measure.code().text(),
                "",
                Search.text(measure, theme),
                Stream.concat(
                                measure.indicator().partners().stream().map(SignedPartner::id),
                                measure.indicator().owner().stream().map(owner -> owner.partner()))
                        .distinct()
                        .map(this::name)
                        .reduce("", (some, more) -> some + " " + more),
                "/indicators/" + measure.code().address());
    }

    private static Optional<Findable> commentary(MeasurePosition measure) {
        return measure.commentary()
                .map(entry -> new Findable(
                        Kind.COMMENTARY,
                        Words.say(
                                "search.commentary",
                                measure.code(),
                                measure.indicator().plainTitle(),
                                entry.statement().period()),
                        excerpt(entry.statement().text()),
                        "",
                        entry.statement().text(),
                        "/indicators/" + measure.code().address()));
    }

    private static Stream<Findable> plan(ThemePosition theme, PlanPosition position) {
        Plan plan = position.plan();
        return Stream.concat(
                Stream.of(new Findable(
                        Kind.PLAN,
                        plan.title(),
                        theme.title(),
                        plan.title(),
                        stated(plan.summary()) + " " + stated(plan.lead()),
                        "/plans/" + theme.id() + "#plan-" + plan.id())),
                position.actions().stream().map(its -> action(theme, plan, its.action())));
    }

    private static Findable action(ThemePosition theme, Plan plan, Action action) {
        return new Findable(
                Kind.ACTION,
                action.title(),
                Words.say("search.action", plan.title(), theme.title()),
                action.title(),
                String.join(
                        " ",
                        stated(action.owner()),
                        action.role().orElse(""),
                        action.area().orElse("")),
                "/plans/" + theme.id() + "#action-" + plan.id() + "/" + action.id());
    }

    private static String stated(String text) {
        return text.equals(Plan.NOT_STATED) ? "" : text;
    }

    /** The partners of the measures that are shown. */
    private Stream<Findable> partners() {
        return position.measures()
                .flatMap(measure -> measure.indicator().partners().stream())
                .map(SignedPartner::id)
                .distinct()
                .map(this::partner);
    }

    private Findable partner(String id) {
        int measures = (int) position.measures()
                .filter(measure -> measure.indicator().partners().stream()
                        .anyMatch(partner -> partner.id().equals(id)))
                .count();
        return new Findable(
                Kind.PARTNER,
                name(id),
                Words.counted("search.measures", measures, measures),
                name(id),
                "",
                "/measures?partner=" + id);
    }

    private String name(String partner) {
        return position.agreement().findPartner(partner).map(Body::name).orElse(partner);
    }

    private static Findable help(Help page) {
        String title = Words.say(page.title());
        String lede = Words.say(page.lede());
        return new Findable(Kind.HELP, title, lede, title, lede, page.path());
    }

    private static String excerpt(String text) {
        return text.length() <= EXCERPT ? text : text.substring(0, text.lastIndexOf(' ', EXCERPT)) + " …";
    }
}
