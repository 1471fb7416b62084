package uk.org.waymark.verification.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import uk.org.waymark.verification.product.Surroundings;

/** Pictures of a page kept in target/screenshots, as seen on a desktop, on a phone and on paper. */
public final class Screenshots {
    private static final Map<String, Integer> WIDTHS = Map.of("desktop", 1280, "phone", 390);
    private static final int HEIGHT = 844;

    private Screenshots() {}

    /**
     * Fails where a page does not fit a phone, cannot be enlarged, or prints what only a screen needs. Where the build is
     * asked for pictures, keeps {@code name-desktop.png}, {@code name-phone.png} and {@code name-print.pdf}, for people
     * to look at; no test needs them. Leaves a desktop page.
     */
    public static void keep(Page page, String name) throws IOException {
        Layout.assertSound(page);
        if (Boolean.getBoolean("waymark.pictures")) {
            take(page, name);
        }
        page.setViewportSize(WIDTHS.get("desktop"), HEIGHT);
    }

    private static void take(Page page, String name) throws IOException {
        Path folder = Surroundings.kept("screenshots");
        for (Map.Entry<String, Integer> width : WIDTHS.entrySet()) {
            page.setViewportSize(width.getValue(), HEIGHT);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(folder.resolve(name + "-" + width.getKey() + ".png")));
        }
        page.setViewportSize(WIDTHS.get("desktop"), HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.pdf(new Page.PdfOptions().setFormat("A4").setPath(folder.resolve(name + "-print.pdf")));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }
}
