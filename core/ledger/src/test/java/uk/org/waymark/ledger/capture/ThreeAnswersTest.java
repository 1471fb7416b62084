package uk.org.waymark.ledger.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ThreeAnswersTest {
    @Test
    void whatWasAnsweredComesBackAsItWasAnswered() {
        ThreeAnswers answers =
                new ThreeAnswers("The market fell.\nNobody builds.", "Growth point money: bid for it.", "No.");

        assertEquals(Optional.of(answers), ThreeAnswers.parse(answers.text()));
        assertEquals(
                Optional.of(answers),
                ThreeAnswers.parse(answers.text().replace("\n", "\r\n").replace("fell.\r\n", "fell.\n")));
    }

    @Test
    void aBlankAnswerIsNamed() {
        assertEquals(
                List.of("what will be done", "whether the year end is still achievable"),
                ThreeAnswers.parse(new ThreeAnswers("The market fell.", " ", "").text())
                        .orElseThrow()
                        .unanswered());
    }

    @Test
    void aTextOfAnotherFormIsNoAnswers() {
        assertEquals(Optional.empty(), ThreeAnswers.parse("The housing market has collapsed."));
    }
}
