package uk.org.waymark.ledger.agreement;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import uk.org.waymark.contract.definition.DefinitionException;
import uk.org.waymark.contract.definition.DefinitionFile;
import uk.org.waymark.contract.definition.Fault;
import uk.org.waymark.contract.definition.PaperReader;

/**
 * The folder {@code agreements/<agreement>/papers} with a file for each paper, and pictures beside them.
 *
 * @param name of the folder as faults call it
 * @param files their bytes by name
 */
record PaperFolder(String agreement, String name, Map<String, byte[]> files) {
    static final String FOLDER = "papers";
    private static final int MOST_BYTES = 300_000;
    private static final String PICTURE = "[a-z0-9-]+\\.(svg|png)";
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    /** Reads the folder of an agreement, which there may not be. */
    static PaperFolder read(Path agreement, String name) {
        Map<String, byte[]> files = new TreeMap<>();
        Path folder = agreement.resolve(FOLDER);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> inside = Files.list(folder)) {
                for (Path file : inside.filter(Files::isRegularFile).toList()) {
                    files.put(file.getFileName().toString(), bytes(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read the papers in " + folder, e);
            }
        }
        return new PaperFolder(agreement.getFileName().toString().replace("/", ""), name + "/" + FOLDER, files);
    }

    /** One byte more than a file may have says that it has too many. */
    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MOST_BYTES + 1);
        }
    }

    /**
     * Lays its files over those of another folder, by name. What has faults is left out.
     *
     * @param under the texts of the other's, pictures in base 64
     * @param faults to which those of its files are added
     */
    Map<String, String> over(Map<String, String> under, List<Fault> faults) {
        Map<String, String> all = new TreeMap<>(under);
        files.forEach((file, content) -> {
            if (file.matches(PICTURE)) {
                fault(file, content)
                        .ifPresentOrElse(
                                faults::add,
                                () -> all.put(file, Base64.getEncoder().encodeToString(content)));
            }
        });
        files.forEach((file, content) -> {
            if (AgreementPapers.isTemplate(file)) {
                template(file, content, all, faults).ifPresent(text -> all.put(file, text));
            }
        });
        return all;
    }

    private Optional<String> template(String file, byte[] content, Map<String, String> beside, List<Fault> faults) {
        try {
            DefinitionFile read = DefinitionFile.read(called(file), new ByteArrayInputStream(content));
            PaperReader.read(read, beside::containsKey);
            return Optional.of(read.text());
        } catch (DefinitionException faulty) {
            faults.addAll(faulty.faults());
            return Optional.empty();
        }
    }

    /** What keeps a picture from being printed: its size, another kind than its name says, or what could reach outside. */
    private Optional<Fault> fault(String file, byte[] content) {
        if (content.length > MOST_BYTES) {
            return Optional.of(Fault.of(
                    called(file), "the picture has more than " + MOST_BYTES / 1000 + " kB; save it in a smaller size"));
        }
        if (file.endsWith(".svg")) {
            String text = new String(content, StandardCharsets.UTF_8);
            return text.contains("<svg") && !text.contains("<!DOCTYPE") && !text.contains("<!ENTITY")
                    ? Optional.empty()
                    : Optional.of(Fault.of(
                            called(file), "it is no drawing in SVG without a document type; save it as plain SVG"));
        }
        return begins(content, PNG)
                ? Optional.empty()
                : Optional.of(Fault.of(called(file), "it is no picture in PNG; save it as PNG"));
    }

    private static boolean begins(byte[] content, byte[] head) {
        return content.length > head.length && Arrays.equals(content, 0, head.length, head, 0, head.length);
    }

    private String called(String file) {
        return name + "/" + file;
    }
}
