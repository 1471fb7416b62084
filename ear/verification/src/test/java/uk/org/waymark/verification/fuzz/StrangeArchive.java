package uk.org.waymark.verification.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A workbook, or a zip archive of definitions, that is sound but for one of its parts. */
final class StrangeArchive {
    private static final List<String> ATTRIBUTES = List.of(
            "r=\"A0\"",
            "r=\"ZZZZZZ99999999999999\"",
            "r=\"\"",
            "r=\"1A\"",
            "r=\"-1\"",
            "r=\"999999999999999999999\"",
            "s=\"-1\"",
            "s=\"99999999999\"",
            "s=\"x\"",
            "t=\"s\"",
            "t=\"e\"",
            "t=\"b\"",
            "t=\"d\"",
            "t=\"nonsense\"",
            "t=\"\"",
            "r:id=\"rId99\"",
            "numFmtId=\"-5\"",
            "formatCode=\"[h]:mm:ss.000000;@@@;;;\"",
            "state=\"veryHidden\"",
            "name=\"\"",
            "Target=\"../../../x\"",
            "Target=\"/\"",
            "TargetMode=\"External\"",
            "Type=\"\"",
            "ContentType=\"\"",
            "date1904=\"1\"");
    private static final List<String> CONTENTS = List.of(
            "<v>1e308</v>",
            "<v>1e999999999</v>",
            "<v>-1</v>",
            "<v>99999999999999999999</v>",
            "<v></v>",
            "<v>NaN</v>",
            "<v>2958466</v>",
            "<v>-99999999</v>",
            "<f>1+1</f>",
            "<is><t>x</t></is>",
            "<is><t>_x0000__xFFFF__xD800_</t></is>",
            "<row/>",
            "<c/>",
            "<sheetData/>",
            "<![CDATA[<v>]]>",
            "<!-- -->",
            "<?pi x?>",
            "&amp;",
            "&lt;",
            "&#0;",
            "&#xD800;",
            "&nothing;",
            "]]>",
            "</row>",
            "<v>",
            "<x:y/>",
            "<t xml:space=\"nonsense\">");

    private final Chance chance;
    private final byte[] sound;

    StrangeArchive(Chance chance, byte[] sound) {
        this.chance = chance;
        this.sound = sound;
    }

    byte[] bytes() {
        return sound;
    }

    byte[] withStrangePart() {
        Map<String, byte[]> parts = parts();
        for (int times = chance.below(3); times >= 0; times--) {
            String name = chance.of(List.copyOf(parts.keySet()));
            String text = new String(parts.get(name), StandardCharsets.UTF_8);
            switch (chance.below(8)) {
                case 0 -> parts.remove(name);
                case 1 -> parts.put(name, chance.bytes(chance.below(300)));
                case 2 -> parts.put(name, chance.damaged(text).getBytes(StandardCharsets.UTF_8));
                case 3 ->
                    parts.put(
                            chance.of(
                                    "xl/vbaProject.bin",
                                    "xl/media/a.png",
                                    "xl/externalLinks/a.xml",
                                    "a/../b",
                                    "/",
                                    "",
                                    "x".repeat(5_000),
                                    "[trash]/0"),
                            chance.bytes(40));
                case 4 -> parts.put(name, replaced(text, "(?s)<v>[^<]*</v>", chance.of(CONTENTS)));
                case 5 ->
                    parts.put(
                            name,
                            replaced(
                                    text,
                                    "(?s)<t>[^<]*</t>",
                                    "<t>" + escaped(chance.of(StrangeFiles.VALUES)) + "</t>"));
                case 6 -> parts.put(name, replaced(text, " [\\w:]+=\"[^\"]*\"", " " + chance.of(ATTRIBUTES)));
                default -> parts.put(name, replaced(text, ">(?=<)", ">" + chance.of(CONTENTS)));
            }
            if (parts.isEmpty()) {
                parts.put("empty", new byte[0]);
            }
        }
        return zip(parts);
    }

    /** The text with one place that matches replaced, or all of them. */
    private byte[] replaced(String text, String pattern, String by) {
        String replacement = by.replace("\\", "\\\\").replace("$", "\\$");
        if (chance.oneIn(10)) {
            return text.replaceAll(pattern, replacement).getBytes(StandardCharsets.UTF_8);
        }
        int from = chance.below(text.length() + 1);
        return (text.substring(0, from) + text.substring(from).replaceFirst(pattern, replacement))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\0", "");
    }

    private Map<String, byte[]> parts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(sound))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) {
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
