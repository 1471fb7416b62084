package uk.org.waymark.web.document.html;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import uk.org.waymark.position.paper.Paper;
import uk.org.waymark.web.document.layout.Frame;
import uk.org.waymark.web.document.layout.PaperFonts;

/** A paper as PDF, tagged after PDF/UA-1 so that it can be read aloud. */
public final class PdfPaper {
    private static final String PRODUCER = "Waymark";

    static {
        // It reports every step of every document, and what matters is thrown.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    private PdfPaper() {}

    public static byte[] of(Paper paper, Frame frame) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useReplacementText(PaperFonts.MISSING);
        builder.withProducer(PRODUCER);
        builder.withHtmlContent(HtmlPaper.forPrint(paper, frame), null);
        Set<FSFontUseCase> uses = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);
        PaperFonts.ALL.forEach(
                font -> builder.useFont(font::open, font.family(), font.weight(), FontStyle.NORMAL, true, uses));
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            try (PDDocument document = renderer.getPdfDocument()) {
                return bytes(document, frame);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Without the moment at which it was made, which would make every file another one. */
    private static byte[] bytes(PDDocument document, Frame frame) throws IOException {
        document.getDocumentInformation().setCreationDate(null);
        document.setDocumentId((long) frame.digest().hashCode());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
