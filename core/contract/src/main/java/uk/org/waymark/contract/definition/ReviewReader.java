package uk.org.waymark.contract.definition;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.org.waymark.contract.agreement.AnnualReview;
import uk.org.waymark.contract.agreement.Body;
import uk.org.waymark.contract.agreement.ReviewFigures;
import uk.org.waymark.contract.agreement.ReviewPart;
import uk.org.waymark.contract.agreement.ReviewSection;
import uk.org.waymark.contract.indicator.IndicatorCode;

/** Reads the sections of an agreement's annual review, and the route of its paper. */
final class ReviewReader {
    private static final String NUMBER = "number";

    private final Faults faults;
    private final Set<String> numbers = new HashSet<>();

    ReviewReader(Faults faults) {
        this.faults = faults;
    }

    /** Reads a sound review; two sections with one number, and a body that is named twice, are faults. */
    AnnualReview read(Element review) {
        Optional<String> owner = review.findAttribute("owner");
        Optional<String> role = review.findAttribute("role");
        List<Element> route = review.children("body");
        Set<String> bodies = new HashSet<>();
        route.stream()
                .filter(body -> !bodies.add(body.attribute("id")))
                .map(body -> body.fault(
                        "id",
                        "the paper reaches \"" + body.attribute("id")
                                + "\" twice; give the second an id of its own, or take it out"))
                .forEach(faults::add);
        return new AnnualReview(
                review.children("part").stream()
                        .map(part -> new ReviewPart(
                                part.attribute("heading"),
                                part.children("section").stream()
                                        .map(section -> section(section, owner, role))
                                        .toList()))
                        .toList(),
                route.stream()
                        .map(body -> new Body(body.attribute("id"), body.text()))
                        .toList());
    }

    private ReviewSection section(Element section, Optional<String> owner, Optional<String> role) {
        String number = section.attribute(NUMBER);
        if (!numbers.add(number)) {
            faults.add(section.fault(NUMBER, "there is a section \"" + number + "\" above; number each section once"));
        }
        Optional<String> own = section.findAttribute("owner");
        return new ReviewSection(
                number,
                section.attribute("heading"),
                section.findChild("question").map(Element::text),
                own.or(() -> owner),
                section.findAttribute("role").or(() -> own.isPresent() ? Optional.empty() : role),
                section.findAttribute("figures").map(code -> Constants.named(ReviewFigures.class, code)),
                section.children("measure").stream()
                        .flatMap(measure -> faults.attribute(measure, "code", IndicatorCode::of).stream())
                        .toList());
    }
}
