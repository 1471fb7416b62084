package uk.org.waymark.web.paper;

import java.util.List;
import java.util.stream.Collectors;
import uk.org.waymark.contract.agreement.AnnualReview;
import uk.org.waymark.contract.paper.Audience;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.assessment.SelfAssessment;
import uk.org.waymark.position.paper.Block.Paragraph;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Inline;
import uk.org.waymark.position.paper.Paper;
import uk.org.waymark.position.paper.Part;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.review.Review;
import uk.org.waymark.position.risk.RiskRegister;

/** One of the usual papers, and what it says. */
record Composed(Paper paper) {

    static Composed usual(String id, Material material) {
        return new Composed(Composer.compose(UsualPapers.find(id).orElseThrow(), Audience.PUBLIC, material));
    }

    static Review review(Position position) {
        return Review.of(
                position,
                RiskRegister.of(new Entries(List.of()), position.known()),
                SelfAssessment.of(AnnualReview.NONE, new Entries(List.of()), position.period(), position.known()));
    }

    String headings() {
        return paper.parts().stream().map(Part::heading).collect(Collectors.joining(" | "));
    }

    /** All sentences of a part. */
    String sentences(String heading) {
        return paper.allParts()
                .filter(part -> part.heading().equals(heading))
                .flatMap(part -> part.blocks().stream())
                .filter(Paragraph.class::isInstance)
                .map(paragraph -> ((Paragraph) paragraph)
                        .text().stream().map(Inline::words).collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }

    Grid grid(String id) {
        return paper.grids().filter(grid -> grid.id().equals(id)).findFirst().orElseThrow();
    }

    /** The words of a column, from its first row to its total. */
    String column(String grid, String column) {
        Grid found = grid(grid);
        int place = found.place(column).orElseThrow();
        return found.rows().stream().map(row -> row.cells().get(place).words()).collect(Collectors.joining(" | "));
    }

    /** The words of a row, cell by cell. */
    String row(String grid, int place) {
        return grid(grid).rows().get(place).cells().stream()
                .map(cell -> cell.words())
                .collect(Collectors.joining(" | "));
    }
}
