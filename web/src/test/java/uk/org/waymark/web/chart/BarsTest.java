package uk.org.waymark.web.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.plan.Fund;
import uk.org.waymark.web.chart.ProgressBar.Kind;
import uk.org.waymark.web.chart.ProgressBar.Part;

/** Bars that are as wide as the room they are given. */
class BarsTest {
    private static final Pattern LABEL = Pattern.compile("<text class=\"([a-z ]*)\"[^>]*>([^<]*)</text>");
    private static final Pattern SEGMENT =
            Pattern.compile("<rect class=\"([a-z]*)\" x=\"([\\d.]*)%\" width=\"([\\d.]*)%\"");

    @Test
    void aLabelOfAFundIsDrawnWhereItFitsWhole() {
        Fund fund = new Fund(
                "grant",
                "Home Office capital",
                List.of(
                        line("Strengthening of homes", "40000"),
                        line("Sherpa mobile cameras", "20000"),
                        line("Hired equipment for extra police operations", "2158"),
                        line("Better street lighting", "70000")),
                Optional.empty(),
                Optional.empty(),
                Fund.Stage.COMMITTED,
                new Fund.Conditions(Optional.empty(), Optional.empty()),
                LocalDate.of(2008, 11, 25));

        assertEquals(
                List.of(
                        "wide: £40,000 Strengthening of homes",
                        "paper narrow: £40,000",
                        "wide paper: £20,000",
                        "wide paper: £70,000 Better street lighting",
                        "narrow: £70,000"),
                found(LABEL, FundBar.draw(fund, new BigDecimal("132158"), "The fund"), "%s: %s"));
    }

    private static Fund.Line line(String proposal, String pounds) {
        return new Fund.Line(proposal, new BigDecimal(pounds));
    }

    @Test
    void aBarOfProgressKeepsAPlaceForEachKind() {
        String bar = ProgressBar.of(List.of(new Part(Kind.IN, 5), new Part(Kind.DRAFT, 0), new Part(Kind.LEFT, 3)));

        assertEquals(List.of("in 0 62.5", "draft 62.5 0", "left 62.5 37.5"), found(SEGMENT, bar, "%s %s %s"));
        assertEquals("", ProgressBar.of(List.of(new Part(Kind.IN, 0))));
    }

    private static List<String> found(Pattern pattern, String drawing, String format) {
        return pattern.matcher(drawing)
                .results()
                .map(match -> format.formatted(IntStream.rangeClosed(1, match.groupCount())
                        .mapToObj(match::group)
                        .toArray()))
                .toList();
    }
}
