package uk.org.waymark.verification.capture;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The page where figures are entered, as somebody with a keyboard uses it. */
public record CaptureForm(Page page) {
    /** A field of a line, such as the figure of "NI 126". */
    public Locator field(String line, String field) {
        return page.locator("[data-key='" + line + "." + field + "']");
    }

    /** All that the page says of a measure. */
    public Locator measure(String code) {
        return page.locator("[data-measure='" + code + "']");
    }

    /** The codes of the measures that the view which is chosen has. */
    public List<String> inSight() {
        return codes("tbody.entry:not([hidden])");
    }

    /** The codes of the measures that the screen shows: on a phone one of those in sight. */
    public List<String> onScreen() {
        return codes("tbody.entry:visible");
    }

    private List<String> codes(String measures) {
        return page.locator(measures).all().stream()
                .map(measure -> measure.getAttribute("data-measure"))
                .toList();
    }

    /** The first figure of a measure, or of its first part. */
    public Locator figures(String code) {
        return measure(code)
                .locator("[data-cell=figure], [data-cell=numerator]")
                .first();
    }

    /** The button that leads to the measure "before" or "next", on a phone. */
    public Locator round(String button) {
        return page.locator("#" + button);
    }

    /** Opens what lies below the row of a measure: commentary, evidence and reasons. */
    public void open(String code) {
        measure(code).locator("details.opener").evaluate("details => { details.open = true; }");
    }

    /** Discards what was typed before and not saved, so that the page is as it stands. */
    public CaptureForm withoutDrafts() {
        if (page.locator("form.capture[data-drafted]:not([data-drafted=''])").count() > 0) {
            page.locator("#capture-notice button").click();
            page.waitForSelector("form.capture:is([data-drafted=''], :not([data-drafted]))");
            page.waitForLoadState();
        }
        return this;
    }

    /** What colleagues are typing in a line, and what they saved of it. */
    public Locator beside(String line) {
        return page.locator("[data-beside='" + line + "']");
    }

    /** Waits until the server keeps what was typed. */
    public void kept() {
        page.waitForSelector("#capture-kept:not(:empty)");
    }

    /** Asks what is new at once, and not only after ten seconds. */
    public void ask() {
        page.evaluate("document.querySelector('form.capture').dispatchEvent(new Event('kept'))");
    }

    /** Types a figure over what the cell holds, and goes on to the cell below. */
    public void type(String line, String figure) {
        field(line, "figure").focus();
        page.keyboard().press("Control+A");
        page.keyboard().type(figure);
        page.keyboard().press("Enter");
    }

    /** Answers the three questions that a figure worse than anticipated raises. */
    public void explain(String code, String why, String action, String yearEnd) {
        field(code, "why").fill(why);
        field(code, "action").fill(action);
        field(code, "yearEnd").fill(yearEnd);
    }

    /** Gives an early figure, a rating or both, which may be blank, and what they rest on. */
    public void manage(String code, String figure, String rating, String basis) {
        open(code);
        measure(code).locator("details[data-asks=management]").evaluate("details => { details.open = true; }");
        field(code, "managementFigure").fill(figure);
        field(code, "managementRating").selectOption(rating);
        field(code, "managementBasis").fill(basis);
    }

    /** Pastes a block of cells, as copied from a spreadsheet, where the cursor is. */
    public void paste(String block) {
        page.evaluate(
                "text => { const data = new DataTransfer(); data.setData('text/plain', text);"
                        + " document.activeElement.dispatchEvent(new ClipboardEvent('paste',"
                        + " {clipboardData: data, bubbles: true, cancelable: true})); }",
                block);
    }

    /** Saves, and waits until the page that answers is there. */
    public void save() {
        page.evaluate("document.querySelector('form.capture').dataset.left = 'yes'");
        page.locator("#save").click();
        page.waitForSelector("form.capture:not([data-left])");
        page.waitForLoadState();
    }

    /** Adds a link to what a figure rests on. */
    public void addEvidence(String code, String title, String link) {
        page.locator("#evidence summary").click();
        page.locator("#evidence-measure").selectOption(code);
        page.locator("#evidence-name").fill(title);
        page.locator("#evidence-link").fill(link);
        page.locator("#evidence-add").click();
        page.waitForSelector("#evidence-added");
    }

    /** What the page says was recorded, line by line. */
    public List<String> saved() {
        return page.locator("#capture-saved li").allInnerTexts();
    }

    /** What is left to do after a save, and the step that follows. */
    public Locator onward() {
        return page.locator("#onward");
    }

    /** That nothing was recorded, and why. */
    public Locator errors() {
        return page.locator("#capture-errors");
    }
}
