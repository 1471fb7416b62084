package uk.org.waymark.web.document;

import java.nio.charset.StandardCharsets;
import uk.org.waymark.position.paper.Paper;
import uk.org.waymark.web.document.csv.CsvPaper;
import uk.org.waymark.web.document.excel.ExcelPaper;
import uk.org.waymark.web.document.html.HtmlPaper;
import uk.org.waymark.web.document.html.PdfPaper;
import uk.org.waymark.web.document.layout.Frame;
import uk.org.waymark.web.document.word.WordPaper;

/** Makes files of papers. The same paper in the same frame gives the same bytes in every format. */
public final class Documents {
    private Documents() {}

    /**
     * The paper as a file. A PDF takes about a second the first time and much less after it, so that a long paper is made
     * in the background.
     */
    public static byte[] render(Paper paper, Format format, Frame frame) {
        return switch (format) {
            case PDF -> PdfPaper.of(paper, frame);
            case WORD -> WordPaper.of(paper, frame);
            case EXCEL -> ExcelPaper.of(paper, frame);
            case HTML -> HtmlPaper.alone(paper, frame).getBytes(StandardCharsets.UTF_8);
            case CSV -> CsvPaper.of(paper, frame);
        };
    }
}
