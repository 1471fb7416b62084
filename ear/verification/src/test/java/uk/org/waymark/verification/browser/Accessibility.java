package uk.org.waymark.verification.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** WCAG 2.2 AA, as far as axe can tell. */
public final class Accessibility {
    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    private Accessibility() {}

    /** Fails with each broken rule and the elements that break it. */
    public static void assertNoViolations(Page page) {
        // A bar that stays in view covers part of what lies below it; at the end of its page it covers nothing.
        page.evaluate("window.scrollTo(0, document.documentElement.scrollHeight)");
        // The other mode opens a page of its own to gather from frames, of which ours have none; it takes twice as
        // long.
        List<Rule> violations = new AxeBuilder(page)
                .options(violationsOnly())
                .setLegacyMode(true)
                .withTags(TAGS)
                .analyze()
                .getViolations();
        page.evaluate("window.scrollTo(0, 0)");
        assertTrue(
                violations.isEmpty(),
                () -> page.url() + " breaks "
                        + violations.stream().map(Accessibility::text).collect(Collectors.joining("\n")));
    }

    /** What a page does well would be handed over element by element, which takes longer than finding it. */
    private static AxeRunOptions violationsOnly() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static String text(Rule rule) {
        return rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + ", see " + rule.getHelpUrl()
                + rule.getNodes().stream().map(CheckedNode::getHtml).collect(Collectors.joining("\n  ", "\n  ", ""));
    }
}
