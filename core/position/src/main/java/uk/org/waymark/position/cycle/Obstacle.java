package uk.org.waymark.position.cycle;

import java.util.Locale;

/** Why a measure cannot be signed off as it stands. */
public enum Obstacle {
    NO_FIGURE("No figure has been entered"),
    PART_MISSING("A part has no figure"),
    INCOMPLETE("A month or term of it has no figure"),
    NO_COMMENTARY("It is worse than anticipated, or expected to be, and no commentary says why"),
    NOTHING_TO_SIGN("No figure is due and none was entered"),
    ALREADY_SIGNED("It is signed off already"),
    CLOSED("Its period is closed and the measure is not reopened, so that nobody can correct it"),
    CHANGED_MEANWHILE("It was changed while you were looking; look at it again");

    private final String words;

    Obstacle(String words) {
        this.words = words;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String words() {
        return words;
    }
}
