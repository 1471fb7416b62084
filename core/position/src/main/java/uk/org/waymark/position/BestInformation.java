package uk.org.waymark.position;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import uk.org.waymark.contract.scoring.Performance;

/**
 * Counts of measures on the best information there is, which the partnership and the council go by and no review counts.
 *
 * @param managed how many of them are rated by management information
 */
public record BestInformation(Map<Performance, Integer> performance, int managed, int measures) {
    static BestInformation of(Collection<MeasurePosition> measures) {
        Map<Performance, Integer> performance = new EnumMap<>(Performance.class);
        measures.forEach(measure -> performance.merge(measure.onBestInformation(), 1, Integer::sum));
        int managed = (int)
                measures.stream().filter(MeasurePosition::isRatedForManagement).count();
        return new BestInformation(performance, managed, measures.size());
    }

    public BestInformation {
        performance = Map.copyOf(performance);
    }

    public int count(Performance symbol) {
        return performance.getOrDefault(symbol, 0);
    }
}
