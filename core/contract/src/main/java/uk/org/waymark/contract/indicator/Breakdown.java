package uk.org.waymark.contract.indicator;

import java.util.List;
import java.util.Optional;

/**
 * The groups by which a measure's figure is also reported, such as wards. They explain the figure and are not rated.
 *
 * @param by what the groups are, such as "ward" or "age-band"
 * @param groups every group of the kind, in the order in which they are shown
 * @since 1
 */
public record Breakdown(String by, List<Group> groups) {
    public Breakdown {
        groups = List.copyOf(groups);
        if (groups.size() < 2) {
            throw new IllegalArgumentException("A measure is broken down into two groups or more, not " + groups);
        }
    }

    /**
     * One of the groups.
     *
     * @param id by which it is found among the groups and parts of its measure
     */
    public record Group(String id, String title) {}

    public Optional<Group> findGroup(String id) {
        return groups.stream().filter(group -> group.id().equals(id)).findFirst();
    }

    /** What the groups are, in words: "ward", "age band". */
    public String words() {
        return by.replace('-', ' ');
    }
}
