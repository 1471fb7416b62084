package uk.org.waymark.web.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import uk.org.waymark.position.cycle.ReturnCount;

class ProgressTest {
    private static final ReturnCount THREE_OF_EIGHT = new ReturnCount(8, 3, 3, 0);

    @Test
    void whatIsInWhatIsTypedAndWhatIsLeftMakeUpWhatIsDue() {
        assertEquals("3 of 8 in, 2 typed and not saved, 3 not started", words(THREE_OF_EIGHT, 2));
        assertEquals("3 of 8 in, 5 not started", words(THREE_OF_EIGHT, 0));
        assertEquals("3 of 8 in, 5 typed and not saved", words(THREE_OF_EIGHT, 9));
        assertEquals(Progress.NONE, Progress.of(new ReturnCount(0, 0, 0, 0), 1));
    }

    private static String words(ReturnCount count, int drafts) {
        return Progress.of(count, drafts).words();
    }
}
