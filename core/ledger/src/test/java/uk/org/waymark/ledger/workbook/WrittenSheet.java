package uk.org.waymark.ledger.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import uk.org.waymark.ledger.inspection.Archive;
import uk.org.waymark.ledger.table.Upload;

/** Workbooks for tests, as a person or an enemy would make them. */
final class WrittenSheet {
    private WrittenSheet() {}

    static byte[] of(Consumer<Worksheet> filling) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(written, "Test", "1.0")) {
            filling.accept(workbook.newWorksheet("Sheet1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toByteArray();
    }

    static Upload upload(byte[] workbook) {
        return Upload.of("a.xlsx", workbook);
    }

    /** The same workbook with a part more. */
    static byte[] with(byte[] workbook, String part, byte[] content) {
        return rewritten(workbook, (name, text) -> text, zip -> put(zip, part, content));
    }

    /** The same workbook with so many parts more. */
    static byte[] withMany(byte[] workbook, int parts) {
        return rewritten(workbook, (name, text) -> text, zip -> IntStream.range(0, parts)
                .forEach(part -> put(zip, "xl/media/" + part, new byte[1])));
    }

    /** The same workbook with the text of one part replaced. */
    static byte[] changed(byte[] workbook, String part, String from, String to) {
        return rewritten(
                workbook,
                (name, text) -> {
                    if (!name.equals(part)) {
                        return text;
                    }
                    if (!text.contains(from)) {
                        throw new IllegalArgumentException(part + " has no " + from + " in " + text);
                    }
                    return text.replace(from, to);
                },
                zip -> {});
    }

    static String text(byte[] workbook, String part) {
        StringBuilder found = new StringBuilder();
        rewritten(
                workbook,
                (name, text) -> {
                    found.append(name.equals(part) ? text : "");
                    return text;
                },
                zip -> {});
        return found.toString();
    }

    static void put(ZipOutputStream zip, String part, byte[] content) {
        try {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] rewritten(
            byte[] workbook, BiFunction<String, String, String> change, Consumer<ZipOutputStream> more) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (Archive from = new Archive(workbook);
                ZipOutputStream to = new ZipOutputStream(written)) {
            for (ZipEntry entry : from.entries()) {
                byte[] content = from.open(entry).readAllBytes();
                if (!entry.getName().matches(".*\\.(xml|rels)")) {
                    put(to, entry.getName(), content);
                    continue;
                }
                String text = new String(content, StandardCharsets.UTF_8);
                put(to, entry.getName(), change.apply(entry.getName(), text).getBytes(StandardCharsets.UTF_8));
            }
            more.accept(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toByteArray();
    }
}
