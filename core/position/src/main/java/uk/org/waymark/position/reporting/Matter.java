package uk.org.waymark.position.reporting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.position.reporting.PlanStatement.PlanStated;

/** The thing of an agreement that a question is about. */
public sealed interface Matter {

    /** The kind of thing, such as "measure". */
    String kind();

    /** The parts that name it among those of its kind. */
    List<String> names();

    /** The measure, the plan, the risk or the section that it belongs to, as the ledger names it. */
    String subject();

    /** Whether it belongs to a theme. */
    default boolean isOf(Theme theme) {
        return measure(theme).isPresent();
    }

    /** The measure of a theme that it is about; empty where it is not about a single one. */
    default Optional<Indicator> measure(Theme theme) {
        return Optional.empty();
    }

    /** What a reader of each kind makes of it. */
    <R> R by(Reader<R> reader);

    /** What can be made of each kind of thing. */
    interface Reader<R> {
        R measure(OfMeasure about);

        R action(OfAction about);

        R proposal(OfProposal about);

        R risk(OfRisk about);

        R section(OfSection about);
    }

    /** The form in which an address and the ledger have it, such as {@code measure/NI 154/2008-09-Q2}. */
    default String written() {
        return String.join(
                "/", Stream.concat(Stream.of(kind()), names().stream()).toList());
    }

    /** What {@link #written} wrote; empty for any other text. */
    static Optional<Matter> parse(String written) {
        List<String> parts = List.of(written.strip().split("/", -1));
        try {
            return Optional.of(parts).filter(three -> three.size() == 3).flatMap(Matter::of);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Matter> of(List<String> parts) {
        String first = parts.get(1);
        String second = parts.get(2);
        return switch (parts.get(0)) {
            case OfMeasure.KIND -> Optional.of(new OfMeasure(IndicatorCode.of(first), ReportingPeriod.parse(second)));
            case OfAction.KIND -> Optional.of(new OfAction(first, second));
            case OfProposal.KIND -> Optional.of(new OfProposal(IndicatorCode.of(first), Integer.parseInt(second)));
            case OfRisk.KIND -> Optional.of(new OfRisk(first, second));
            case OfSection.KIND -> Optional.of(new OfSection(ReportingPeriod.parse(first), second));
            default -> Optional.empty();
        };
    }

    private static Optional<Indicator> find(Theme theme, IndicatorCode code) {
        return theme.indicators().stream()
                .filter(indicator -> indicator.isCalled(code.text()))
                .findFirst();
    }

    /** What is reported of a measure for a period. */
    record OfMeasure(IndicatorCode code, ReportingPeriod period) implements Matter {
        private static final String KIND = "measure";

        @Override
        public <R> R by(Reader<R> reader) {
            return reader.measure(this);
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public List<String> names() {
            return List.of(code.text(), period.code());
        }

        @Override
        public String subject() {
            return code.text();
        }

        @Override
        public Optional<Indicator> measure(Theme theme) {
            return find(theme, code);
        }
    }

    /** An action of a plan. */
    record OfAction(String plan, String action) implements Matter {
        private static final String KIND = "action";

        @Override
        public <R> R by(Reader<R> reader) {
            return reader.action(this);
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public List<String> names() {
            return List.of(plan, action);
        }

        @Override
        public String subject() {
            return plan;
        }

        @Override
        public boolean isOf(Theme theme) {
            return PlanStated.isOf(theme.id(), plan)
                    || theme.actionPlan().plans().stream()
                            .anyMatch(its -> its.id().equals(plan));
        }
    }

    /** A proposal to change what was agreed about a measure. */
    record OfProposal(IndicatorCode code, int proposal) implements Matter {
        private static final String KIND = "proposal";

        @Override
        public <R> R by(Reader<R> reader) {
            return reader.proposal(this);
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public List<String> names() {
            return List.of(code.text(), Integer.toString(proposal));
        }

        @Override
        public String subject() {
            return code.text();
        }

        @Override
        public Optional<Indicator> measure(Theme theme) {
            return find(theme, code);
        }
    }

    /**
     * A risk of a theme.
     *
     * @param risk its id, such as "R1"
     */
    record OfRisk(String theme, String risk) implements Matter {
        private static final String KIND = "risk";

        @Override
        public <R> R by(Reader<R> reader) {
            return reader.risk(this);
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public List<String> names() {
            return List.of(theme, risk);
        }

        @Override
        public String subject() {
            return risk;
        }

        @Override
        public boolean isOf(Theme its) {
            return its.id().equals(theme);
        }
    }

    /**
     * A section of the review of a period, which is about the partnership and belongs to no theme.
     *
     * @param section its number, such as "B.1.1"
     */
    record OfSection(ReportingPeriod period, String section) implements Matter {
        private static final String KIND = "section";

        @Override
        public <R> R by(Reader<R> reader) {
            return reader.section(this);
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public List<String> names() {
            return List.of(period.code(), section);
        }

        /** A number alone could be the code of a measure. */
        @Override
        public String subject() {
            return KIND + " " + section;
        }
    }
}
