package uk.org.waymark.web.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.ReviewFigures;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.assessment.AssessedSection;
import uk.org.waymark.position.assessment.NamedMeasure;
import uk.org.waymark.position.assessment.SectionState;
import uk.org.waymark.position.assessment.SectionVersion;
import uk.org.waymark.web.narrative.Quotation;
import uk.org.waymark.web.words.Words;

/**
 * A section of a review in the words of a reader.
 *
 * @param owner the body that writes it, with the post there
 * @param overdue whether it should have been agreed by the day it is looked at
 * @param state its code, for the style sheet
 * @param text the version of the paper, else the draft; empty where nothing is written
 * @param draft whether that text is not agreed
 * @param later whether a later text waits to be agreed
 * @param figures the place on the review where its figures are shown; empty for a section without figures
 * @param measures those that it is declared to be about, and those that its text names
 */
public record SectionView(
        String number,
        String heading,
        Optional<String> question,
        String owner,
        boolean owned,
        String due,
        boolean overdue,
        String state,
        String stateWords,
        Optional<Prose> text,
        boolean draft,
        boolean later,
        Optional<String> evidence,
        Optional<String> figures,
        List<IndicatorCode> measures,
        List<VersionView> versions) {

    /**
     * A version of the text.
     *
     * @param said who wrote it and when
     * @param agreed when it was agreed, or that it was not
     */
    public record VersionView(String said, String agreed, Prose text, Optional<String> evidence) {
        static VersionView of(SectionVersion version, Quotation quotation, List<IndicatorCode> codes) {
            return new VersionView(
                    Words.say(
                            "section.version",
                            Words.date(version.written().knownFrom()),
                            version.written().statement().capacity()),
                    version.agreed()
                            .map(entry -> Words.say("section.version.agreed", Words.date(entry.knownFrom())))
                            .orElseGet(() -> Words.say("section.version.draft")),
                    Prose.of(version.text(), quotation, codes),
                    version.evidence());
        }
    }

    static SectionView of(AssessedSection section, Position position) {
        List<IndicatorCode> codes =
                position.measures().map(MeasurePosition::code).toList();
        Quotation quotation = new Quotation("", position);
        Optional<SectionVersion> shown = section.agreed().or(section::standing);
        boolean agreed = section.agreed().isPresent();
        LocalDate day = position.known().date();
        return new SectionView(
                section.number(),
                section.declared().heading(),
                section.declared().question(),
                owner(section),
                section.owner().isPresent(),
                section.due().map(Words::date).orElseGet(() -> Words.say("section.due.none")),
                section.isOverdue(day),
                section.state().code(),
                Words.say("section.state." + section.state().code()),
                shown.map(version -> Prose.of(version.text(), quotation, codes)),
                shown.isPresent() && !agreed,
                agreed && section.state() == SectionState.DRAFTED,
                shown.flatMap(SectionVersion::evidence),
                section.declared().figures().map(SectionView::place),
                measures(section, shown, codes),
                section.versions().stream()
                        .map(version -> VersionView.of(version, quotation, codes))
                        .toList());
    }

    private static String place(ReviewFigures figures) {
        return "#" + figures.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String owner(AssessedSection section) {
        return section.owner()
                .map(body -> section.role()
                        .map(role -> Words.say("plan.ownerRole", body, role))
                        .orElse(body))
                .orElseGet(() -> Words.say("plan.noOwner"));
    }

    private static List<IndicatorCode> measures(
            AssessedSection section, Optional<SectionVersion> shown, List<IndicatorCode> codes) {
        return Stream.concat(
                        section.declared().measures().stream().filter(codes::contains),
                        shown.stream()
                                .flatMap(version -> NamedMeasure.in(version.text(), codes).stream())
                                .map(NamedMeasure::code))
                .distinct()
                .toList();
    }
}
