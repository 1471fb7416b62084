package uk.org.waymark.ledger.agreement;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import uk.org.waymark.contract.definition.DefinitionFile;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.theme.Declaration;
import uk.org.waymark.contract.theme.Theme;

/**
 * The files of an agreement for a council to begin with: nearly empty, or those of an agreement that the product brings.
 *
 * @param agreement its id, which is also the name of its folder
 * @param files the text of each file by its path in that folder
 */
public record Template(String agreement, Map<String, String> files) {
    /** The name of the one that belongs to no council. */
    public static final String EMPTY = "empty";

    private static final String SCHEMA = "/schema/waymark-1.xsd";
    private static final String SCHEMA_ON_OWN_MACHINE = "http://127.0.0.1:8080" + SCHEMA;
    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final String AGREEMENT_FILE = "agreement.xml";
    private static final List<String> EMPTY_FILES = List.of(
            AGREEMENT_FILE,
            "first-theme/indicators.xml",
            "first-theme/action-plan.xml",
            "second-theme/indicators.xml",
            "second-theme/action-plan.xml");

    /** The template of a name: "empty", or the id of an agreement that the product brings. */
    public static Optional<Template> find(String name, ClassLoader product, LocalDate today) {
        return name.equals(EMPTY) ? Optional.of(empty(product, FinancialYear.containing(today))) : of(name, product);
    }

    /** Whether a text can be the id of an agreement. */
    public static boolean isId(String text) {
        return text.matches(ID);
    }

    private static Template empty(ClassLoader product, FinancialYear first) {
        String id = "our-agreement-" + first.startYear();
        Map<String, String> files = new LinkedHashMap<>();
        for (String file : EMPTY_FILES) {
            files.put(
                    file,
                    resource(product, "templates/empty/" + file)
                            .replace("@id@", id)
                            .replace("@year1@", first.toString())
                            .replace("@year2@", first.next().toString())
                            .replace("@year3@", first.next().next().toString())
                            .replace("@starts@", first.starts().toString())
                            .replace("@ends@", first.ends().toString()));
        }
        return new Template(id, files);
    }

    private static Optional<Template> of(String id, ClassLoader product) {
        AgreementFiles brought = AgreementFiles.load(product, Optional.empty());
        // The themes are read and checked as at a start, which is too much to do for a name that is none.
        return brought.files().stream()
                .filter(file -> file.agreement().id().equals(id))
                .findFirst()
                .map(file -> of(
                        file,
                        Inbox.catalogue(product, List.of(), List.of(), brought.agreements())
                                .themesOf(id)));
    }

    private static Template of(AgreementFile agreement, List<Theme> themes) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(AGREEMENT_FILE, agreement.text());
        agreement.release().files().stream().skip(1).forEach(paper -> files.put(paper.name(), paper.text()));
        for (Theme theme : themes) {
            for (DefinitionFile file : Declaration.of(theme.declaration()).files()) {
                files.put(theme.id() + "/" + file.name(), file.text());
            }
        }
        return new Template(agreement.agreement().id(), files);
    }

    /** The same for an agreement of another id. */
    public Template named(String id) {
        Map<String, String> renamed = new LinkedHashMap<>();
        files.forEach((path, text) -> renamed.put(
                path,
                text.replaceFirst("(<agreement xmlns=[^>]*? id=\")[^\"]*", "$1" + id)
                        .replaceFirst("(<theme xmlns=[^>]*? agreement=\")[^\"]*", "$1" + id)));
        return new Template(id, renamed);
    }

    /** The same with the schema at the address people reach the product at, such as "https://waymark.council.example". */
    public Template servedAt(String product) {
        Map<String, String> served = new LinkedHashMap<>();
        String schema = (product.replaceFirst("/+$", "") + SCHEMA)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;");
        files.forEach((path, text) -> served.put(path, text.replace(SCHEMA_ON_OWN_MACHINE, schema)));
        return new Template(agreement, served);
    }

    /** Writes the files below a folder, which is made where it is missing. */
    void writeTo(Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /** Writes them as a zip archive that holds the agreement's folder. */
    public void writeZip(OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(agreement + "/" + file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static String resource(ClassLoader product, String path) {
        try (InputStream in = product.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }
}
