package uk.org.waymark.contract.conformance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.org.waymark.contract.definition.Element;
import uk.org.waymark.contract.definition.Fault;
import uk.org.waymark.contract.indicator.Indicator;

/**
 * Something in a measure that is nearly always a slip and can be meant. The measure then confirms it with a reason, and
 * what it confirms without need is a fault too.
 */
enum Doubt {
    POLARITY(DirectionChecks::againstPolarity),
    TENFOLD(DirectionChecks::tenfold),
    PERCENTAGE(FigureChecks::percentage),
    LADDER(FigureChecks::ladder),
    TOLERANCE(FigureChecks::tolerance),
    TERM(TermChecks::outsideTerm),
    LEAD(MeasureChecks::lead),
    INTERIM(MeasureChecks::interim);

    private static final String CONFIRMED = "confirmed";

    @SuppressWarnings("ImmutableEnumChecker") // each is a reference to a static method and holds nothing
    private final Finding finding;

    Doubt(Finding finding) {
        this.finding = finding;
    }

    /** What is doubtful in a measure: its first place, since one slip often shows in several. */
    @FunctionalInterface
    interface Finding {
        Optional<Fault> in(Subject subject, Indicator indicator);
    }

    /** Every doubt that no measure confirms, and every confirmation of none. */
    List<Fault> faults(Subject subject) {
        return subject.indicators().stream()
                .flatMap(indicator -> fault(subject, indicator).stream())
                .toList();
    }

    /** Whether a measure shows it, and does not say that it is meant. */
    boolean isIn(Subject subject, Indicator indicator) {
        return finding.in(subject, indicator).isPresent()
                && confirmation(subject, indicator).isEmpty();
    }

    private Optional<Fault> fault(Subject subject, Indicator indicator) {
        Optional<Fault> found = finding.in(subject, indicator);
        Optional<Element> confirmation = confirmation(subject, indicator);
        if (found.isPresent()) {
            return found.filter(any -> confirmation.isEmpty()).map(this::advised);
        }
        return confirmation.map(element -> element.fault(indicator.code()
                + ": there is nothing here to confirm; take <confirmed check=\"" + code() + "\"> out"));
    }

    private Fault advised(Fault fault) {
        return new Fault(
                fault.file(),
                fault.line(),
                fault.column(),
                fault.message() + "; correct it, or add <confirmed check=\"" + code()
                        + "\"> with the reason before <agreed>");
    }

    private Optional<Element> confirmation(Subject subject, Indicator indicator) {
        return subject.element(indicator).children(CONFIRMED).stream()
                .filter(element -> element.attribute("check").equals(code()))
                .findFirst();
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
