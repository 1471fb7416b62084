package uk.org.waymark.position.cycle;

import java.util.List;

/**
 * Counts of measures: how many figures are asked for and, of those, how many are in, were in time, and are signed off.
 * Complete and on time are measured apart.
 */
public record ReturnCount(int due, int supplied, int onTime, int signedOff) {
    static ReturnCount of(List<MeasureReturn> measures) {
        List<MeasureReturn> due = measures.stream().filter(MeasureReturn::isDue).toList();
        return new ReturnCount(
                due.size(),
                (int) due.stream().filter(MeasureReturn::isSupplied).count(),
                (int) due.stream().filter(MeasureReturn::isOnTime).count(),
                (int) due.stream().filter(MeasureReturn::isSignedOff).count());
    }

    public int missing() {
        return due - supplied;
    }

    public boolean isComplete() {
        return supplied == due;
    }

    /** Whether there was something to sign off and all of it is. */
    public boolean isSignedOff() {
        return due > 0 && signedOff == due;
    }
}
