package uk.org.waymark.position.reporting;

import java.util.ArrayList;
import java.util.List;
import uk.org.waymark.contract.period.CollectionPeriod;

/**
 * The months or terms that the figure of a period is made of.
 *
 * @param of those that have a figure, in order
 * @param missing those that have none yet, in order
 */
public record RolledUp(List<CollectionPeriod> of, List<CollectionPeriod> missing) {
    private static final int YEAR = " 2008".length();

    public RolledUp {
        of = List.copyOf(of);
        missing = List.copyOf(missing);
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }

    /** The ones that are missing, in a sentence: "November and December 2008 have no figure yet." */
    public String lacks() {
        return inWords(missing) + (missing.size() == 1 ? " has" : " have") + " no figure yet.";
    }

    /** Several in words, of which those of one year name it once: "November, December 2008 and January 2009". */
    public static String inWords(List<CollectionPeriod> periods) {
        List<String> words = new ArrayList<>();
        for (int place = 0; place < periods.size(); place++) {
            String own = periods.get(place).words();
            boolean sameYear = place + 1 < periods.size()
                    && periods.get(place + 1).words().endsWith(own.substring(own.length() - YEAR));
            words.add(sameYear ? own.substring(0, own.length() - YEAR) : own);
        }
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
