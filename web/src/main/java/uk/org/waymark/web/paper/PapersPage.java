package uk.org.waymark.web.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.paper.Audience;
import uk.org.waymark.ledger.publication.PaperKind;
import uk.org.waymark.ledger.publication.PaperRefused;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.words.Words;

/** The papers of the agreement, with the files of each at the period and date that are looked at. */
@Named
@RequestScoped
public class PapersPage {
    private static final List<String> ENDINGS = List.of("pdf", "docx", "html", "xlsx", "zip", "json", "statement.json");

    @Inject
    private Lens lens;

    @Inject
    private AgreementsPapers papers;

    private Optional<List<Line>> lines = Optional.empty();

    /**
     * A paper.
     *
     * @param title as it is printed; the reason where the paper cannot be made of this period and date
     * @param versions none where it cannot be made
     */
    public record Line(String id, String kind, String title, List<Version> versions) {}

    /** A paper for some readers. */
    public record Version(String readers, List<File> files) {}

    /** A file of a version. */
    public record File(String format, String address) {}

    /** The agreement's own first. */
    public List<Line> getLines() {
        if (lines.isEmpty()) {
            lines = Optional.of(
                    papers.kinds(lens.snapshot()).stream().map(this::line).toList());
        }
        return lines.get();
    }

    private Line line(PaperKind kind) {
        try {
            return new Line(
                    kind.id(),
                    kind.title(),
                    papers.title(kind.id(), lens.snapshot(), lens.getPeriod(), lens.getKnown()),
                    kind.audiences().stream()
                            .map(audience -> version(kind.id(), audience))
                            .toList());
        } catch (PaperRefused refused) {
            return new Line(kind.id(), kind.title(), refused.getMessage(), List.of());
        }
    }

    private Version version(String kind, Audience audience) {
        return new Version(
                Words.say("publication.for." + audience.code()),
                ENDINGS.stream()
                        .map(ending -> new File(format(ending), address(kind, ending, audience)))
                        .toList());
    }

    private static String format(String ending) {
        return ending.equals("json") ? Words.say("papers.model") : Words.say("publication.format." + ending);
    }

    private String address(String kind, String ending, Audience audience) {
        return lens.shared("/papers/" + lens.getAgreement().id() + "/" + kind + "." + ending + "?period="
                + lens.getPeriod().code() + "&known=" + lens.getKnown().text() + "&audience=" + audience.code());
    }

    /** "Five papers of 2008/09 Q2". */
    public String getHeadline() {
        int made = (int)
                getLines().stream().filter(line -> !line.versions().isEmpty()).count();
        return made == 0
                ? Words.say("papers.headline.none", lens.getPeriod())
                : Words.counted("papers.headline", made, Words.startingNumber(made), lens.getPeriod());
    }
}
