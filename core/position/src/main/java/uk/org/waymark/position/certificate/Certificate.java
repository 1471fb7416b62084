package uk.org.waymark.position.certificate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Grid.Cell;
import uk.org.waymark.position.paper.Grid.Row;
import uk.org.waymark.position.paper.Paper;

/**
 * What a machine found out about a paper before it goes out.
 *
 * @param findings in the order of the checks, and within one in reading order
 */
public record Certificate(List<Finding> findings) {
    public Certificate {
        findings = List.copyOf(findings);
    }

    /** Of a paper by itself. */
    public static Certificate of(Paper paper) {
        return of(paper, List.of());
    }

    /** Of a paper with its versions for other readers. */
    public static Certificate of(Paper paper, List<Paper> versions) {
        Rows rows = new Rows(paper);
        Sentences sentences = new Sentences(paper);
        return new Certificate(Stream.of(
                        rows.counts(),
                        rows.listed(),
                        paper.grids().flatMap(grid -> new Sums(grid).findings()),
                        paper.grids().flatMap(grid -> new Shares(grid).findings()),
                        sentences.quoted(),
                        sentences.typed(),
                        rows.commentary(),
                        rows.placeholders(),
                        rows.hidden(),
                        versions.stream().flatMap(version -> differing(paper, version)))
                .flatMap(findings -> findings)
                .toList());
    }

    /** Of somebody else's table: its sums, its percentages and what it hides. */
    public static Certificate of(Grid grid) {
        return new Certificate(
                Stream.of(new Sums(grid).findings(), new Shares(grid).findings(), new Hidden(grid).findings())
                        .flatMap(findings -> findings)
                        .toList());
    }

    /** The same of a table's sums and percentages, each with the cell that it is about. */
    public static List<CellFinding> cells(Grid grid) {
        return Stream.concat(new Sums(grid).cells(), new Shares(grid).cells()).toList();
    }

    /** Cells that two versions of a paper both show and give differently. */
    private static Stream<Finding> differing(Paper paper, Paper version) {
        return paper.grids().flatMap(grid -> version.grids()
                .filter(other -> other.id().equals(grid.id()))
                .flatMap(other -> differing(grid, other)));
    }

    private static Stream<Finding> differing(Grid grid, Grid other) {
        return grid.rows().stream().flatMap(row -> find(other, row).stream()
                .flatMap(its -> grid.columns().stream().flatMap(column -> other.place(column.key()).stream()
                        .flatMap(there -> differing(
                                grid,
                                row,
                                row.cells().get(grid.place(column.key()).orElseThrow()),
                                its.cells().get(there))
                                .stream()))));
    }

    private static Optional<Row> find(Grid grid, Row row) {
        return grid.rows().stream()
                .filter(other -> other.cells().get(0).equals(row.cells().get(0)))
                .findFirst();
    }

    private static Optional<Finding> differing(Grid grid, Row row, Cell here, Cell there) {
        boolean hidden = there.value().filter(Hidden.MARK::equals).isPresent();
        return here.equals(there) || hidden
                ? Optional.empty()
                : Optional.of(Finding.fault(
                        Check.VERSIONS,
                        grid.caption() + ", " + row.cells().get(0).words(),
                        "This version says " + here.words() + ", another says " + there.words() + "."));
    }

    /** The findings that stand against the paper. */
    public List<Finding> faults() {
        return findings.stream().filter(Finding::isFault).toList();
    }

    public boolean isSound() {
        return faults().isEmpty();
    }

    /** The findings of one check. */
    public List<Finding> of(Check check) {
        return findings.stream().filter(finding -> finding.check() == check).collect(Collectors.toList());
    }
}
