package uk.org.waymark.ledger.sample.invention;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.chain.Hash;

/**
 * A small file that figures of an invented sample rest on, as text or as PDF.
 *
 * @param figures a line each
 */
record EvidenceSheet(Trajectory trajectory, ReportingPeriod period, String title, boolean pdf, List<String> figures) {
    static final List<String> HEADINGS = List.of("file", "theme");

    String name() {
        return "evidence/" + trajectory.toString().toLowerCase(Locale.ROOT).replace(' ', '-') + "-" + period.code()
                + (pdf ? ".pdf" : ".txt");
    }

    /** Its title and address, as a file of figures writes them. */
    String link() {
        return title + " sha256:" + Hash.ofBytes(content()).hex();
    }

    byte[] content() {
        List<String> lines =
                new ArrayList<>(List.of(title, trajectory + ", " + period, "Invented, to show how evidence is kept."));
        lines.addAll(figures);
        return (pdf ? pdf(lines) : String.join("\n", lines) + "\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** One page with these lines of plain letters. */
    private static String pdf(List<String> lines) {
        String text = lines.stream()
                .map(line -> "(" + line.replaceAll("([\\\\()])", "\\\\$1") + ") Tj T*")
                .collect(Collectors.joining("\n", "BT /F1 12 Tf 16 TL 72 770 Td\n", "\nET"));
        List<String> objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length " + text.length() + " >>\nstream\n" + text + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        StringBuilder places = new StringBuilder("0000000000 65535 f \n");
        for (int number = 1; number <= objects.size(); number++) {
            places.append(String.format(Locale.ROOT, "%010d 00000 n \n", pdf.length()));
            pdf.append(number)
                    .append(" 0 obj\n")
                    .append(objects.get(number - 1))
                    .append("\nendobj\n");
        }
        int table = pdf.length();
        int count = objects.size() + 1;
        return pdf.append("xref\n0 " + count + "\n")
                .append(places)
                .append("trailer\n<< /Size " + count + " /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n")
                .toString();
    }
}
