package uk.org.waymark.contract.scoring;

/** The tolerance on each side of a target. */
public record Tolerances(Tolerance better, Tolerance worse) {

    public static Tolerances both(Tolerance tolerance) {
        return new Tolerances(tolerance, tolerance);
    }

    @Override
    public String toString() {
        return better.equals(worse) ? better + " either side" : better + " better, " + worse + " worse";
    }
}
