package uk.org.waymark.contract.definition;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.contract.scoring.StatusScheme;
import uk.org.waymark.contract.scoring.StatusScheme.BetterWhen;
import uk.org.waymark.contract.scoring.Symbol;
import uk.org.waymark.contract.scoring.Tolerance;

/** Reads the status schemes of an agreement. */
final class SchemeReader {
    private final Faults faults;

    SchemeReader(Faults faults) {
        this.faults = faults;
    }

    List<StatusScheme> read(List<Element> elements) {
        return elements.stream()
                .filter(Element::isSound)
                .flatMap(element -> scheme(element).stream())
                .toList();
    }

    private Optional<StatusScheme> scheme(Element element) {
        Optional<Integer> version = faults.whole(element, "version");
        return version.flatMap(number -> faults.date(element, "from")
                .flatMap(from -> faults.attribute(
                        element,
                        "id",
                        id -> new StatusScheme(
                                id,
                                number,
                                element.child("title").text(),
                                from,
                                Constants.named(BetterWhen.class, element.attribute("better-when")),
                                Tolerance.parse(element.attribute("tolerance")),
                                element.attribute("tolerance-from").equals("indicator"),
                                element.children("symbol").stream()
                                        .map(SchemeReader::symbol)
                                        .toList()))));
    }

    private static Symbol symbol(Element element) {
        return new Symbol(
                Performance.ofCode(element.attribute("performance")), element.text(), element.attribute("shape"));
    }
}
