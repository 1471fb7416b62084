package uk.org.waymark.verification.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;

/** What a page owes every reader, whatever it shows: it fits a phone, it can be enlarged, and it prints without what only a screen needs. */
final class Layout {
    private static final int HEIGHT = 844;

    /** A phone, and a screen of 1280 pixels at 200%, as WCAG 2.2 asks (1.4.4, 1.4.10). */
    private static final List<Integer> WIDTHS = List.of(390, 640);

    /** Of a table that is wider than its place, the last columns are out of sight on the screen most people have. */
    private static final int DESK = 1280;

    private static final String CUT_TABLES =
            """
            () => [...document.querySelectorAll('.ui-datatable-tablewrapper')]
                .filter(one => one.scrollWidth > one.clientWidth + 1)
                .map(one => one.parentElement.id + ' is cut by ' + (one.scrollWidth - one.clientWidth) + ' pixels')
            """;

    /** What paper cannot answer to. A field that keeps its words alone, without its frame, is text. */
    private static final String ASKING_ON_PAPER =
            """
            () => [...document.querySelectorAll('nav, input:not([type=hidden]), select, textarea, button, [role=search]')]
                .filter(one => one.checkVisibility())
                .filter(one => one.tagName !== 'NAV' || [...one.querySelectorAll('a')].filter(a => a.checkVisibility()).length > 1)
                .filter(one => !(one.matches('input, select, textarea') && getComputedStyle(one).appearance === 'none'
                    && getComputedStyle(one).borderTopWidth === '0px'))
                .map(one => one.tagName.toLowerCase() + (one.id ? '#' + one.id : '.' + one.className))
            """;

    private Layout() {}

    /** Fails with each width at which a page scrolls sideways, and with each thing that asks something on paper. */
    static void assertSound(Page page) {
        List<Object> faults = new ArrayList<>();
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            int needed = (int) page.evaluate("document.documentElement.scrollWidth");
            if (needed > width) {
                faults.add("is " + needed + " pixels wide at " + width);
            }
        }
        page.setViewportSize(DESK, HEIGHT);
        faults.addAll((List<?>) page.evaluate(CUT_TABLES));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        faults.addAll((List<?>) page.evaluate(ASKING_ON_PAPER));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        assertEquals(List.of(), faults, page.url());
    }
}
