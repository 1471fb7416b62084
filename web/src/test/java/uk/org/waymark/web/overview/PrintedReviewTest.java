package uk.org.waymark.web.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.web.small.Refreshed;
import uk.org.waymark.web.small.Small;

class PrintedReviewTest {

    @Test
    void whatTheDocumentCountsIsOneLineThatSaysWhereItDoesNotAddUp() {
        PrintedReview printed =
                PrintedReview.of(Refreshed.position("", "2008/09 Q2")).orElseThrow();

        assertEquals(
                "The review’s own document (The first review) counts 2 ahead of target, 1 broadly on target and 1 below,"
                        + " which is 4 where there are 3 measures. Two parts were counted apart.",
                printed.sentence());
        assertEquals(List.of("It names seven areas, and six."), printed.notes());
    }

    @Test
    void anotherPeriodAndAnAgreementThatQuotesNothingHaveNone() {
        assertEquals(Optional.empty(), PrintedReview.of(Refreshed.position("", "2008/09 Q3")));
        assertEquals(Optional.empty(), PrintedReview.of(Small.position("")));
    }
}
