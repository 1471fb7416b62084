package uk.org.waymark.web.measures;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.agreement.AgreementDesignation;
import uk.org.waymark.contract.agreement.Body;
import uk.org.waymark.contract.indicator.Designation;
import uk.org.waymark.contract.indicator.MeasureOwner;
import uk.org.waymark.contract.indicator.SignedPartner;
import uk.org.waymark.contract.scoring.Reason.NotJudged;
import uk.org.waymark.contract.scoring.Reason.NotRated;
import uk.org.waymark.position.DirectionOfTravel;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.ReviewCategory;
import uk.org.waymark.position.ThemePosition;
import uk.org.waymark.position.Travel;
import uk.org.waymark.web.mark.Mark;
import uk.org.waymark.web.words.Words;

/** What the list can be narrowed by. Its name is a parameter of the address, and a value of it is what that says. */
enum Criterion {
    THEME {
        @Override
        Stream<Value> of(MeasurePosition measure, Position position) {
            List<String> ids = position.themes().stream().map(ThemePosition::id).toList();
            return Stream.of(
                    new Value(measure.theme(), position.theme(measure.theme()).title(), ids.indexOf(measure.theme())));
        }
    },
    CATEGORY {
        @Override
        Stream<Value> of(MeasurePosition measure, Position position) {
            ReviewCategory category = measure.review();
            return Stream.of(new Value(category.code(), category.words(), WORST.indexOf(category)));
        }
    },
    RATING {
        @Override
        Stream<Value> of(MeasurePosition measure, Position position) {
            return Stream.of(new Value(
                    measure.performance().code(),
                    Mark.of(position.scheme(), measure.performance()).label(),
                    measure.performance().rank()));
        }
    },
    FORECAST {
        @Override
        Stream<Value> of(MeasurePosition measure, Position position) {
            return Stream.of(new Value(
                    measure.forecast().code(),
                    Mark.ofForecast(position.scheme(), measure.forecast()).label(),
                    measure.forecast().rank()));
        }
    },
    DIRECTION {
        @Override
        Stream<Value> of(MeasurePosition measure, Position position) {
            return Stream.of(measure.whole()
                    .sincePrevious()
                    .map(Travel::direction)
                    .map(moved -> new Value(
                            moved.code(), Words.say("measures.direction." + moved.code()), MOVES.indexOf(moved)))
                    .orElseGet(() -> new Value("none", Words.say("measures.direction.none"), LAST)));
        }
    },
    /** Whether the figure of the period is in, awaited or not due, or there will be none. */
    FIGURE {
        @Override
        Stream<Value> of(MeasurePosition measure, Position position) {
            String code = figure(measure, position);
            return Stream.of(new Value(code, Words.say("measures.figure." + code), FIGURES.indexOf(code)));
        }
    },
    OWNER {
        @Override
        Stream<Value> of(MeasurePosition measure, Position position) {
            return measure.indicator().owner().map(MeasureOwner::partner).stream()
                    .map(id -> body(position.agreement(), id));
        }
    },
    PARTNER {
        @Override
        Stream<Value> of(MeasurePosition measure, Position position) {
            return measure.indicator().partners().stream()
                    .map(SignedPartner::id)
                    .map(id -> body(position.agreement(), id));
        }
    },
    DESIGNATION {
        @Override
        Stream<Value> of(MeasurePosition measure, Position position) {
            String code = measure.indicator().designation().code();
            return Stream.of(new Value(
                    code,
                    measure.designation()
                            .map(AgreementDesignation::title)
                            .orElseGet(() -> Words.say("designation." + code)),
                    List.of(Designation.values()).indexOf(measure.indicator().designation())));
        }
    };

    private static final int LAST = 99;

    private static final List<DirectionOfTravel> MOVES =
            List.of(DirectionOfTravel.WORSENED, DirectionOfTravel.UNCHANGED, DirectionOfTravel.IMPROVED);

    private static final List<String> FIGURES = List.of("awaited", "in", "none", "not-due");

    private static final Set<NotRated> NONE_TO_COME =
            Set.of(NotRated.NOT_APPLICABLE, NotRated.NOT_COLLECTED, NotRated.SUPPRESSED);

    /** What needs attention comes first. */
    static final List<ReviewCategory> WORST = List.of(
            ReviewCategory.MISSED,
            ReviewCategory.AT_RISK,
            ReviewCategory.OFF_TRAJECTORY,
            ReviewCategory.ON_TRACK,
            ReviewCategory.NO_DATA);

    /**
     * A value that a measure has.
     *
     * @param code as the address has it
     * @param place among the others; those of one place are in the order of their words
     */
    record Value(String code, String words, int place) {}

    /** The values of a measure; most criteria have one for each. */
    abstract Stream<Value> of(MeasurePosition measure, Position position);

    private static String figure(MeasurePosition measure, Position position) {
        boolean isIn = Stream.concat(Stream.of(measure.whole()), measure.parts().stream())
                .anyMatch(reading -> reading.figure().isPresent());
        if (isIn) {
            return "in";
        }
        if (measure.whole().score().reason() instanceof NotJudged none && NONE_TO_COME.contains(none.because())) {
            return "none";
        }
        return measure.indicator().collection().isDueIn(position.period()) ? "awaited" : "not-due";
    }

    /** Whether a figure of the period is still to come. */
    static boolean isAwaited(MeasurePosition measure, Position position) {
        return figure(measure, position).equals("awaited");
    }

    private static Value body(Agreement agreement, String id) {
        return new Value(id, agreement.findPartner(id).map(Body::name).orElse(id), 0);
    }

    /** The name of its parameter. */
    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
