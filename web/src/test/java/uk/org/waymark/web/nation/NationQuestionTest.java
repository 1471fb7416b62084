package uk.org.waymark.web.nation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NationQuestionTest {
    @Test
    void whatIsAskedStandsInTheAddress() {
        NationQuestion question = question(
                Map.of("measure", "NI120:male", "region", "any", "with", "at-risk", "sort", "area", "page", "3"));

        assertEquals("/nation?measure=NI120%3Amale&with=at-risk&sort=area&page=3", question.path());
        assertEquals(
                "/nation?measure=NI120%3Amale&with=at-risk&sort=figure",
                question.sortedBy("figure").path());
        assertEquals("/nation?measure=NI120%3Amale&sort=area", question.ofAll().path());
        assertEquals("/nation", question(Map.of()).path());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "two", "99999999999", "1.5"})
    void whatIsNoPageIsTheFirst(String page) {
        assertEquals(1, question(Map.of("page", page)).page());
    }

    private static NationQuestion question(Map<String, String> asked) {
        return NationQuestion.of(name -> Optional.ofNullable(asked.get(name)));
    }
}
