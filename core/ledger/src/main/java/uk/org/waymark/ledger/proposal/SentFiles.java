package uk.org.waymark.ledger.proposal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import uk.org.waymark.contract.definition.DefinitionException;
import uk.org.waymark.contract.definition.DefinitionFile;
import uk.org.waymark.contract.definition.Fault;
import uk.org.waymark.ledger.inspection.Archive;
import uk.org.waymark.ledger.table.FileRefused;

/**
 * The definition files that somebody sent: one alone, or a folder in a zip archive.
 *
 * @param files by the names they have in a folder, such as "indicators.xml"
 */
record SentFiles(Map<String, DefinitionFile> files) {
    static final String INDICATORS = "indicators.xml";
    static final String ACTION_PLAN = "action-plan.xml";
    static final String AGREEMENT = "agreement.xml";

    private static final Map<String, String> BY_ROOT =
            Map.of("theme", INDICATORS, "action-plan", ACTION_PLAN, "agreement", AGREEMENT);
    private static final byte[] ZIP = {'P', 'K'};
    private static final Pattern ROOT = Pattern.compile("<(?:[\\w.-]+:)?([\\w.-]+)");
    private static final String SEND =
            "Send indicators.xml, action-plan.xml or agreement.xml, or a zip archive of a theme’s" + " folder";

    /**
     * Finds out what was sent.
     *
     * @throws FileRefused when it is none of the files, or one of them is not in UTF-8
     */
    static SentFiles of(String name, byte[] content) {
        if (content.length == 0) {
            throw new FileRefused(name, "it is empty", SEND);
        }
        if (content.length > Proposals.MOST_BYTES) {
            throw tooLarge(name);
        }
        Map<String, DefinitionFile> files = isZip(content) ? unpacked(name, content) : alone(name, content);
        if (files.size() > 1 && files.containsKey(AGREEMENT)) {
            throw new FileRefused(
                    name,
                    "it holds the file of an agreement and those of a theme",
                    "Send agreement.xml alone, and then one theme after the other");
        }
        return new SentFiles(Map.copyOf(files));
    }

    /** The same as one file that could be sent: the file itself, or an archive of a folder. */
    SentFile asOne(String folder) {
        if (files.size() == 1) {
            DefinitionFile only = files.values().iterator().next();
            return new SentFile(only.name(), only.text().getBytes(StandardCharsets.UTF_8));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (DefinitionFile file : new TreeMap<>(files).values()) {
                zip.putNextEntry(new ZipEntry(folder + "/" + file.name()));
                zip.write(file.text().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write into memory", e);
        }
        return new SentFile(folder + ".zip", out.toByteArray());
    }

    Optional<DefinitionFile> find(String file) {
        return Optional.ofNullable(files.get(file));
    }

    private static Map<String, DefinitionFile> alone(String name, byte[] content) {
        DefinitionFile sent = read(name, content);
        String file = root(sent.text())
                .map(BY_ROOT::get)
                .orElseThrow(() ->
                        new FileRefused(name, "it does not begin with <theme>, <action-plan> or <agreement>", SEND));
        return Map.of(file, new DefinitionFile(file, sent.text()));
    }

    private static DefinitionFile read(String file, byte[] content) {
        try {
            return DefinitionFile.read(file, new ByteArrayInputStream(content));
        } catch (DefinitionException notText) {
            Fault place = notText.faults().get(0);
            throw new FileRefused(
                    file,
                    "it is not in UTF-8 from line " + place.line() + ", column " + place.column() + ", on",
                    "Save it as UTF-8 and send it again");
        }
    }

    /** The name of the first element, behind declarations and comments; read without a parser, which faults would stop. */
    private static Optional<String> root(String text) {
        int at = 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.startsWith("<?", at)) {
                at = behind(text, "?>", at);
            } else if (text.startsWith("<!--", at)) {
                at = behind(text, "-->", at);
            } else {
                Matcher root = ROOT.matcher(text).region(at, text.length());
                return root.lookingAt() ? Optional.of(root.group(1)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int behind(String text, String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }

    private static Map<String, DefinitionFile> unpacked(String name, byte[] content) {
        try (Archive zip = new Archive(content)) {
            return unpacked(name, zip);
        } catch (ZipException | EOFException broken) {
            throw new FileRefused(name, "it is not a whole zip archive", "Make it again, or send the files alone");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep what was sent for as long as it is read", e);
        }
    }

    private static Map<String, DefinitionFile> unpacked(String name, Archive zip) throws IOException {
        Map<String, DefinitionFile> files = new HashMap<>();
        for (ZipEntry entry : zip.entries()) {
            String file = lastPart(entry.getName());
            if (BY_ROOT.containsValue(file)) {
                byte[] content;
                try (InputStream in = zip.open(entry)) {
                    content = in.readNBytes(Proposals.MOST_BYTES + 1);
                }
                if (content.length > Proposals.MOST_BYTES) {
                    throw tooLarge(file);
                }
                if (files.put(file, read(file, content)) != null) {
                    throw new FileRefused(
                            name, "it holds " + file + " more than once", "Send one theme after the other");
                }
            }
        }
        if (files.isEmpty()) {
            throw new FileRefused(name, "none of the files of a theme or an agreement is in it", SEND);
        }
        return files;
    }

    /** The name of a file in an archive, whatever made that; what an operating system adds is none. */
    private static String lastPart(String path) {
        String slashes = path.replace('\\', '/');
        return slashes.startsWith("__MACOSX/") ? "" : slashes.substring(slashes.lastIndexOf('/') + 1);
    }

    private static boolean isZip(byte[] content) {
        return content.length > ZIP.length && content[0] == ZIP[0] && content[1] == ZIP[1];
    }

    private static FileRefused tooLarge(String name) {
        return new FileRefused(
                name,
                "it is larger than " + Proposals.MOST_BYTES / (1024 * 1024) + " MB",
                "Look whether it is the right file");
    }
}
