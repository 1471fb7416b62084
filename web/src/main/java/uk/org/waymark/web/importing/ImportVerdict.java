package uk.org.waymark.web.importing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.org.waymark.ledger.importing.ImportChange;
import uk.org.waymark.ledger.importing.ImportReport;
import uk.org.waymark.ledger.table.TableFault;
import uk.org.waymark.ledger.workbook.WorkbookExport;
import uk.org.waymark.web.words.Words;

/**
 * What was found in a file, or what became of it, in the words of the page.
 *
 * @param report empty where the file could not be looked through
 * @param problem why it could not be, or was not taken for now
 * @param taken whether it was imported, and not only looked through
 */
public record ImportVerdict(Optional<ImportReport> report, String problem, boolean taken) {
    /** Before a file was sent. */
    static final ImportVerdict NONE = refused("");

    static ImportVerdict refused(String problem) {
        return new ImportVerdict(Optional.empty(), problem, false);
    }

    /** The same, which could not be taken for now. */
    ImportVerdict afterwards(String why) {
        return new ImportVerdict(report, why, false);
    }

    static ImportVerdict of(ImportReport report, boolean taken) {
        return new ImportVerdict(Optional.of(report), "", taken);
    }

    /** Whether there is something to take. */
    public boolean ready() {
        return !taken
                && report.filter(its -> its.isSound() && its.entries() > 0).isPresent();
    }

    /** "good" or "fault", where it is either. */
    public String mood() {
        if (taken) {
            return "good";
        }
        return report.map(its -> its.isSound() ? "" : "fault").orElse("");
    }

    /** One sentence about the whole file; empty before there is anything to say. */
    public String summary() {
        return report.map(its ->
                        Words.say(key(its), its.file(), its.entries(), its.rows(), its.unchanged(), its.faultCount()))
                .orElse("");
    }

    private String key(ImportReport its) {
        if (!its.isSound()) {
            return "import.faulty";
        }
        if (its.entries() == 0) {
            return "import.nothing";
        }
        return taken ? "import.done" : "import.sound";
    }

    /** The sheets that were not read, in a sentence; empty where all were that anybody could expect to be. */
    public String ignored() {
        String sheets = report.map(ImportReport::ignored).orElse(List.of()).stream()
                .filter(sheet -> !sheet.equals(WorkbookExport.HELP))
                .collect(Collectors.joining(", "));
        return sheets.isEmpty() ? "" : Words.say("import.ignored", sheets);
    }

    /** What was left out, or taken otherwise than it is written. */
    public List<String> remarks() {
        return report.map(ImportReport::remarks).orElse(List.of());
    }

    /** What is wrong, in the order of the file. */
    public List<TableFault> faults() {
        List<TableFault> found = report.map(ImportReport::faults).orElse(List.of());
        List<String> sheets = found.stream().map(TableFault::sheet).distinct().toList();
        return found.stream()
                .sorted(Comparator.comparingInt((TableFault fault) -> sheets.indexOf(fault.sheet()))
                        .thenComparingLong(TableFault::row))
                .map(fault -> new TableFault(
                        fault.sheet(),
                        fault.row(),
                        fault.column(),
                        fault.value(),
                        sentence(fault.reason()),
                        sentence(fault.suggestion())))
                .toList();
    }

    private static String sentence(String words) {
        return words.isEmpty() || words.endsWith(".") || words.endsWith("?")
                ? Words.capital(words)
                : Words.capital(words) + ".";
    }

    public List<ImportChange> changes() {
        return report.filter(ImportReport::isSound).map(ImportReport::changes).orElse(List.of());
    }

    /** The words on the button: how much it takes. */
    public String takeWords() {
        int entries = report.map(ImportReport::entries).orElse(0);
        return Words.counted("import.take", entries, entries);
    }
}
