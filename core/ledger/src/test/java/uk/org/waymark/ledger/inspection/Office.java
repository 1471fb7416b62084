package uk.org.waymark.ledger.inspection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An office document as somebody might put one together to get something past the inspection. */
final class Office {
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    Office() {
        this(Optional.of(""));
    }

    /** @param declared what the types of content hold; empty for an archive that is no document */
    Office(Optional<String> declared) {
        declared.ifPresent(this::declaring);
    }

    Office declaring(String types) {
        return part("[Content_Types].xml", "<Types>" + types + "</Types>");
    }

    Office document(String body) {
        return part("word/document.xml", "<w:document xmlns:w=\"w\">" + body + "</w:document>");
    }

    Office related(String type, String target, String mode) {
        return part(
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"%s\" Target=\"%s\" TargetMode=\"%s\"/></Relationships>"
                        .formatted(type, target, mode));
    }

    Office part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Office part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
