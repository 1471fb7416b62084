package uk.org.waymark.verification.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files of figures and of evidence with something wrong in them, from a value of a cell down to a bit. */
final class StrangeFiles {
    private static final String CSV = "text/csv; charset=utf-8";
    private static final String ZIP = "application/zip";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> COLUMNS = List.of(
            "code",
            "period",
            "part",
            "outturn",
            "provisional",
            "forecast",
            "projected",
            "commentary",
            "evidence",
            "span",
            "reason",
            "overruled because",
            "known from",
            "source",
            "Code",
            "",
            "nonsense",
            "code");
    static final List<String> VALUES = List.of(
            "NI 126",
            "NI 39",
            "NI126",
            "NI 999",
            "",
            "2008/09 Q2",
            "2008-09-Q9",
            "9999/00 Q1",
            "-1/0 Q0",
            "10.8",
            "90%",
            "10/23",
            "10/0",
            "0/0",
            "1,450",
            "level 3",
            "level 99999999999",
            "NA",
            "1e5",
            "1e999999999",
            "1e-999999999",
            "9".repeat(400),
            "0." + "3".repeat(400),
            "-0",
            "+5",
            "NaN",
            "Infinity",
            "0x1F",
            "٣",
            "½",
            "yes",
            "maybe",
            "better",
            "within",
            "31/02/2008",
            "25/11/2008",
            "2008-11-25",
            "+999999999-12-31",
            "sha256:" + "0".repeat(64),
            "sha256:",
            "Survey https://example.org/",
            "Survey javascript:alert(1)",
            "=1+1",
            "'=1+1",
            "\u0000",
            "\ud83d\ude00",
            "\ufffe",
            "a\nb",
            "\"",
            "%s%n",
            "${x}",
            "x".repeat(40_000),
            "November 2007 to January 2008",
            "to",
            "Why: What: ");
    private static final List<String> STARTS = List.of(
            "%PDF-1.7\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF",
            "%PDF-1.5\r1 0 obj <</Type /ObjStm /N 2 /First 8 /Filter /Fl>> stream\rx\u009c\u00ff\u00ff endstream",
            "%PDF-1.5\n1 0 obj ((((<<<<[[[[/#/##/#zz/#4",
            "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR",
            "\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF",
            "PK\u0003\u0004",
            "PK\u0005\u0006" + "\0".repeat(18),
            "\u00d0\u00cf\u0011\u00e0",
            "<html>",
            "{\\rtf1",
            "ward,total\nAbbey,3\n",
            "plain text",
            "\u00ef\u00bb\u00bfcode,period\n",
            "\u00ff\u00fec\0o\0d\0e\0",
            "MZ",
            "GIF89a");

    private final Chance chance;
    private final StrangeArchive workbook;
    private final StrangeArchive definitions;

    /**
     * @param workbook of figures, as it is sent in good faith
     * @param definitions an agreement in a zip archive, likewise
     */
    StrangeFiles(Chance chance, byte[] workbook, byte[] definitions) {
        this.chance = chance;
        this.workbook = new StrangeArchive(chance, workbook);
        this.definitions = new StrangeArchive(chance, definitions);
    }

    /** A file of figures, of evidence or of definitions. */
    StrangeFile draw() {
        if (chance.oneIn(5)) {
            return ofDefinitions().at(StrangeFile.Door.DEFINITIONS);
        }
        return chance.oneIn(2) ? ofFigures() : ofEvidence().at(StrangeFile.Door.EVIDENCE);
    }

    private StrangeFile ofDefinitions() {
        return chance.oneIn(3)
                ? StrangeFile.of("definitions with other bytes", ZIP, damaged(definitions.bytes()))
                : StrangeFile.of("definitions with a strange part", ZIP, definitions.withStrangePart());
    }

    private StrangeFile ofFigures() {
        return chance.oneOf(List.<Supplier<StrangeFile>>of(
                this::table, this::table, this::brokenTable, this::parts, this::parts, this::bits));
    }

    private StrangeFile ofEvidence() {
        return chance.oneOf(
                List.<Supplier<StrangeFile>>of(this::start, this::start, this::parts, this::bits, this::brokenTable));
    }

    private StrangeFile table() {
        return StrangeFile.of("a table with strange values", CSV, text().getBytes(StandardCharsets.UTF_8));
    }

    private StrangeFile brokenTable() {
        String text = text();
        for (int times = chance.below(4); times >= 0; times--) {
            text = chance.damaged(text);
        }
        String encoding = chance.of("UTF-8", "UTF-8", "UTF-16", "windows-1252", "UTF-32");
        return StrangeFile.of("a broken table in " + encoding, CSV, text.getBytes(Charset.forName(encoding)));
    }

    private StrangeFile parts() {
        return StrangeFile.of("a workbook with a strange part", EXCEL, workbook.withStrangePart());
    }

    private StrangeFile bits() {
        return StrangeFile.of("a workbook with other bytes", EXCEL, damaged(workbook.bytes()));
    }

    private StrangeFile start() {
        String rest = chance.oneIn(2) ? chance.octets(chance.below(2_000)) : "";
        String content = chance.of(STARTS) + rest;
        String changed = chance.oneIn(2) ? chance.damaged(content) : content;
        return StrangeFile.of("the beginning of a file", CSV, changed.getBytes(StandardCharsets.ISO_8859_1));
    }

    private String text() {
        int columns = chance.oneIn(20) ? 600 : 1 + chance.below(8);
        String separator = chance.of(",", ",", ",", ";", "\t");
        String heading = chance.oneIn(2)
                ? "code,period,outturn,commentary,reason,known from"
                : cells(columns, separator, () -> chance.of(COLUMNS));
        return heading
                + chance.of("\n", "\r\n", "\r")
                + IntStream.range(0, chance.oneIn(30) ? 400 : chance.below(8))
                        .mapToObj(row -> cells(chance.oneIn(2) ? 6 : columns, separator, this::cell))
                        .collect(Collectors.joining(chance.of("\n", "\r\n", "\n\n")));
    }

    private String cell() {
        String value = chance.oneIn(6) ? chance.damaged(chance.of(VALUES)) : chance.of(VALUES);
        return chance.oneIn(3) ? '"' + value + chance.of("\"", "\"", "") : value;
    }

    private static String cells(int count, String separator, Supplier<String> cell) {
        return IntStream.range(0, count).mapToObj(column -> cell.get()).collect(Collectors.joining(separator));
    }

    private byte[] damaged(byte[] whole) {
        byte[] bytes = whole.clone();
        for (int times = chance.below(20); times >= 0; times--) {
            bytes[chance.below(bytes.length)] = (byte) chance.below(256);
        }
        return chance.oneIn(3) ? Arrays.copyOf(bytes, chance.below(bytes.length)) : bytes;
    }
}
