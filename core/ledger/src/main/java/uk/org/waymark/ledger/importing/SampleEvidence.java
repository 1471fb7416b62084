package uk.org.waymark.ledger.importing;

import java.util.List;
import uk.org.waymark.ledger.evidence.EvidenceRefused;
import uk.org.waymark.ledger.evidence.EvidenceStore;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.sample.Sample;
import uk.org.waymark.ledger.table.Headings;
import uk.org.waymark.ledger.table.TableRow;

/** Keeps the files that {@code evidence.csv} of a sample lists, before its figures name them by their digests. */
record SampleEvidence(EvidenceStore evidence, Actor actor) {
    static final Headings COLUMNS = new Headings(List.of("file", "theme"), List.of());

    void keep(Sample sample, List<TableRow> rows) {
        for (TableRow row : rows) {
            row.required("file", "Put it into the folder of the sample, or leave the row out", file -> sample.folder()
                            .findBytes(file)
                            .orElseThrow(() -> new IllegalArgumentException("there is no such file")))
                    .ifPresent(content -> row.required("theme", "Write the id of a theme", theme -> theme)
                            .ifPresent(theme -> keep(row, new Scope(sample.agreement(), theme), content)));
        }
    }

    private void keep(TableRow row, Scope theme, byte[] content) {
        try {
            evidence.keep(actor, theme, content);
        } catch (EvidenceRefused refused) {
            row.fault("file", refused.getMessage(), "Put another one in its place");
        }
    }
}
