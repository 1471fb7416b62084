package uk.org.waymark.web.measures;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.agreement.AgreementDesignation;
import uk.org.waymark.contract.agreement.Body;
import uk.org.waymark.contract.indicator.Designation;
import uk.org.waymark.contract.indicator.MeasureOwner;
import uk.org.waymark.contract.indicator.SignedPartner;
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

    /** What needs attention stands first. */
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

    private static Value body(Agreement agreement, String id) {
        return new Value(id, agreement.findPartner(id).map(Body::name).orElse(id), 0);
    }

    /** The name of its parameter. */
    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
