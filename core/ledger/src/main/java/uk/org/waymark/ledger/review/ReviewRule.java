package uk.org.waymark.ledger.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.AnnualReview;
import uk.org.waymark.contract.agreement.Body;
import uk.org.waymark.contract.agreement.ReviewSection;
import uk.org.waymark.contract.paper.Reference.OfMeasure;
import uk.org.waymark.contract.paper.Reference.OfSubject;
import uk.org.waymark.contract.paper.Wording;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.snapshot.Bounds;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.assessment.AssessedSection;
import uk.org.waymark.position.assessment.RouteStep;
import uk.org.waymark.position.reporting.ImprovementTerms;
import uk.org.waymark.position.reporting.PaperDecision;
import uk.org.waymark.position.reporting.PlanStatement.Progress;
import uk.org.waymark.position.reporting.ReviewStatement.SectionAssigned;
import uk.org.waymark.position.reporting.ReviewStatement.SittingStated;

/** The conditions of what is stated about the review of a period. */
record ReviewRule(Snapshot snapshot, ReportingPeriod period) {
    private static final int LONGEST = 10000;
    private static final int BRIEF = 2000;

    /** The section with a number. */
    AssessedSection section(String number) {
        requireTerm();
        return snapshot.selfAssessment(period, snapshot.now())
                .find(number)
                .orElseThrow(() -> new ReviewRefused("The review has no section “" + number + "”. "
                        + there(
                                declared().sections().map(ReviewSection::number),
                                "This agreement declares no sections")));
    }

    /** The body with an id. */
    RouteStep step(String body) {
        requireTerm();
        return snapshot.paperRoute(period, snapshot.now())
                .find(body)
                .orElseThrow(() -> new ReviewRefused("The paper goes through no body “" + body + "”. "
                        + there(declared().route().stream().map(Body::id), "This agreement declares no route")));
    }

    private AnnualReview declared() {
        return snapshot.agreement().annualReview();
    }

    private static String there(Stream<String> names, String none) {
        String all = names.collect(Collectors.joining(", "));
        return all.isEmpty() ? none + "; add <annual-review> to its file." : "Choose one of " + all + ".";
    }

    private void requireTerm() {
        if (!snapshot.agreement().covers(period)) {
            throw new ReviewRefused(period + " is not of the agreement’s term. Choose a period of it.");
        }
    }

    /** Refuses an assignment to nobody, or for a day that is past or outside the agreement. */
    void require(SectionAssigned assigned) {
        words(assigned.owner(), "Nobody is named who writes it. Name the body.");
        LocalDate due = assigned.due();
        if (due.isBefore(snapshot.today())) {
            throw new ReviewRefused("It is due on " + Bounds.words(due)
                    + ", which is past. Choose the day by which its text is to be agreed.");
        }
        within(due, "is due");
    }

    /** The text of a section as it is kept, where there is one and it is not too long. */
    static String text(String text) {
        return fit(words(text, "The text is empty. Write it, and save it again."), LONGEST, "The text");
    }

    /** Refuses a reference to a figure that means nothing: a paper could not be made of the text. */
    void requireReferences(String text) {
        if (text.indexOf('{') < 0 && text.indexOf('}') < 0) {
            return;
        }
        try {
            Wording wording = Wording.parse(text);
            wording.references().filter(OfSubject.class::isInstance).findFirst().ifPresent(reference -> {
                throw new ReviewRefused("The text takes {" + reference.written()
                        + "} and does not say of which measure. Write its code instead, such as {"
                        + reference.written().replace("measure", "NI 154") + "}.");
            });
            wording.references()
                    .filter(OfMeasure.class::isInstance)
                    .map(reference -> ((OfMeasure) reference).code())
                    .filter(code -> snapshot.definitions().themes().stream()
                            .flatMap(theme -> theme.indicators().stream())
                            .noneMatch(indicator -> indicator.isCalled(code.text())))
                    .findFirst()
                    .ifPresent(code -> {
                        throw new ReviewRefused("The text takes a figure of " + code
                                + ", and the agreement has no such measure. Correct its code.");
                    });
        } catch (IllegalArgumentException meansNothing) {
            throw new ReviewRefused("The text has braces, which stand about references to figures alone: "
                    + meansNothing.getMessage() + ".");
        }
    }

    /** A shorter text that may be empty. */
    static Optional<String> brief(Optional<String> text, String what) {
        return text.map(any -> fit(any, BRIEF, what)).filter(any -> !any.isEmpty());
    }

    /** Refuses a decision before its day, and one that sends the paper back and does not say why. */
    void require(SittingStated sitting) {
        within(sitting.on(), "is before them");
        if (sitting.decision().isPresent() && sitting.on().isAfter(snapshot.today())) {
            throw new ReviewRefused("They have the paper before them on " + Bounds.words(sitting.on())
                    + ", which is to come. Record the decision when it is made, or correct the day.");
        }
        if (sitting.decision().equals(Optional.of(PaperDecision.SENT_BACK))
                && sitting.note().isEmpty()) {
            throw new ReviewRefused("Nobody says why it was sent back. Write in the note what is to be changed.");
        }
    }

    /** The terms of an improvement, out of sections that there are. */
    ImprovementTerms sound(ImprovementTerms terms) {
        requireTerm();
        words(terms.title(), "The area has no name. Write what is to improve.");
        words(terms.action(), "Nothing is to be done. Write the action that improves it.");
        terms.due().ifPresent(due -> within(due, "is due"));
        if (terms.state() == Progress.State.STOPPED && terms.note().isEmpty()) {
            throw new ReviewRefused("It is stopped, and nobody says why. Write what stopped it.");
        }
        List<String> sections = terms.sections().stream()
                .map(number -> section(number).number())
                .distinct()
                .toList();
        return new ImprovementTerms(
                terms.title(),
                sections,
                terms.action(),
                terms.owner(),
                terms.role(),
                terms.due(),
                terms.state(),
                terms.note());
    }

    private void within(LocalDate day, String what) {
        refuse(new Bounds(snapshot).outsideTerm(day, what));
    }

    static String words(String text, String otherwise) {
        // Browsers send two characters for the end of a line, and count one.
        String words = text.strip().replace("\r\n", "\n");
        if (words.isEmpty()) {
            throw new ReviewRefused(otherwise);
        }
        return words;
    }

    private static String fit(String text, int longest, String what) {
        String words = text.strip().replace("\r\n", "\n");
        if (words.length() > longest) {
            throw new ReviewRefused(what + " has " + words.length() + " characters; " + longest
                    + " is the most. Shorten it, and name a document for the rest.");
        }
        return words;
    }

    static void refuse(Optional<String> because) {
        because.ifPresent(why -> {
            throw new ReviewRefused(why);
        });
    }
}
