package uk.org.waymark.web.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.seal.Seals;
import uk.org.waymark.ledger.table.FileRefused;
import uk.org.waymark.ledger.table.Upload;
import uk.org.waymark.ledger.workbook.PlainTables;
import uk.org.waymark.position.certificate.PastedTable;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/**
 * Where a paper is checked against its statement, by everybody, and somebody else’s table by those who may read. A table is
 * looked through and shown again; nothing of it is kept.
 */
@Named
@RequestScoped
public class CheckPage {
    /** The most characters of a pasted table. */
    public static final int MOST_CHARACTERS = 500_000;

    /** A key as people compare it. */
    public record Key(String fingerprint, String since) {}

    @Inject
    private HttpServletRequest request;

    @Inject
    private Form form;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Seals seals;

    private String refused = "";
    private List<CheckedTable> tables = List.of();
    private boolean looked;

    /** Looks a table through where the form was sent. */
    public void open() throws IOException, ServletException {
        if (form.act().isEmpty()) {
            return;
        }
        signedIn.findActor().orElseThrow(Form::notOurs).require(Permission.READ);
        try {
            tables = tables(sent());
            looked = true;
        } catch (FileRefused unreadable) {
            refused = unreadable.getMessage();
        }
    }

    /** The tables of the file; without one those of the text. */
    private List<PlainTables> sent() throws IOException, ServletException {
        Optional<Part> file = isWithParts()
                ? Optional.ofNullable(request.getPart("file")).filter(its -> its.getSize() > 0)
                : Optional.empty();
        if (file.isPresent()) {
            try (InputStream content = file.get().getInputStream()) {
                String name =
                        Optional.ofNullable(file.get().getSubmittedFileName()).orElse("");
                return PlainTables.of(Upload.read(name, content));
            }
        }
        String pasted = getPasted();
        if (pasted.length() > MOST_CHARACTERS) {
            throw new FileRefused(
                    Words.say("check.table.pasted"),
                    Words.say("check.tooLong", MOST_CHARACTERS),
                    Words.say("check.tooLong.remedy"));
        }
        return PlainTables.pasted(Words.say("check.table.pasted"), pasted);
    }

    /** Whether the form came as it is shown; one without a file has none to ask for. */
    private boolean isWithParts() {
        return Optional.ofNullable(request.getContentType())
                .filter(type -> type.toLowerCase(Locale.ROOT).startsWith("multipart/"))
                .isPresent();
    }

    private static List<CheckedTable> tables(List<PlainTables> sent) {
        List<CheckedTable> checked = new ArrayList<>();
        int findings = 0;
        for (PlainTables table : sent) {
            for (Grid grid : PastedTable.of(table.rows())) {
                CheckedTable one = CheckedTable.of(sent.size() > 1 ? table.name() : "", grid, findings);
                findings += one.findings().size();
                checked.add(one);
            }
        }
        return checked;
    }

    /** Whether somebody asks who may have a table checked. */
    public boolean isForReader() {
        return signedIn.findActor().filter(who -> who.may(Permission.READ)).isPresent();
    }

    /** What was pasted, which is shown again. */
    public String getPasted() {
        return Optional.ofNullable(request.getParameter("table")).orElse("");
    }

    public String getRefused() {
        return refused;
    }

    /** What was found in all tables, in one sentence; empty before one was looked through. */
    public String getAnswer() {
        if (!looked) {
            return "";
        }
        if (tables.isEmpty()) {
            return Words.say("check.noTotal");
        }
        int faults = Math.toIntExact(
                getFindings().stream().filter(CheckedTable.Found::fault).count());
        return faults == 0
                ? Words.counted("check.sound", tables.size(), tables.size())
                : Words.counted("check.faults", faults, faults);
    }

    /** Whether the tables that were looked through agree with themselves. */
    public boolean isSound() {
        return !tables.isEmpty() && getFindings().stream().noneMatch(CheckedTable.Found::fault);
    }

    public List<CheckedTable.Found> getFindings() {
        return tables.stream().flatMap(table -> table.findings().stream()).toList();
    }

    public List<CheckedTable> getTables() {
        return tables;
    }

    /** The keys for signed statements, the present one first. */
    public List<Key> getKeys() {
        return seals.keys().stream()
                .map(key -> new Key(CheckerFile.grouped(key.key().fingerprint().hex()), Words.date(key.since())))
                .toList();
    }

    /** Whether papers are signed at present. */
    public boolean isSigning() {
        return seals.isReady();
    }
}
