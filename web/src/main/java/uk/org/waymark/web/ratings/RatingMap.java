package uk.org.waymark.web.ratings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Block;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.ratings.GroupRatings;
import uk.org.waymark.position.ratings.MeasureRatings;
import uk.org.waymark.position.ratings.RatingsByPeriod;
import uk.org.waymark.position.ratings.RatingsByPeriod.Column;
import uk.org.waymark.web.words.Words;

/**
 * The map of ratings as a page shows it: years and quarters across, themes and their measures down.
 *
 * @param quarters "Q1", one for each column
 */
public record RatingMap(List<Year> years, List<String> quarters, List<Group> groups) {
    /** The word in an address for all themes. */
    public static final String ALL = "all";

    /** A financial year above its quarters. */
    public record Year(String name, int quarters) {}

    /**
     * A theme, a block of themes or all measures, with the measures below it.
     *
     * @param kind theme, block or all
     * @param cells HTML
     * @param open whether its measures are shown
     * @param toggled the themes that are open after this one is opened or closed, as an address names them
     */
    public record Group(
            String kind,
            String id,
            String title,
            int count,
            String cells,
            boolean open,
            String toggled,
            List<Row> measures) {
        public boolean theme() {
            return kind.equals("theme");
        }
    }

    /** A measure; its cells are HTML. */
    public record Row(String code, String address, String title, String cells) {}

    /** @param open the ids of the themes whose measures are shown */
    static RatingMap of(RatingsByPeriod ratings, Position shown, Set<String> open, MapLinks links) {
        MapCells cells = new MapCells(ratings.columns(), shown, links);
        List<Group> groups = new ArrayList<>();
        GroupRatings all = ratings.all();
        String name = Words.counted(
                "ratings.all", all.measures().size(), all.measures().size());
        groups.add(plain("all", all, name, cells));
        List<Block> blocks = shown.agreement().structure().blocks();
        if (blocks.isEmpty()) {
            ratings.themes().forEach(theme -> groups.add(theme(theme, open, cells)));
        }
        for (Block block : blocks) {
            GroupRatings its = ratings.group(block.id(), block.title(), List.copyOf(block.themes()));
            if (!its.measures().isEmpty()) {
                groups.add(plain("block", its, block.title(), cells));
                ratings.themes().stream()
                        .filter(theme -> block.themes().contains(theme.id()))
                        .forEach(theme -> groups.add(theme(theme, open, cells)));
            }
        }
        return new RatingMap(
                years(ratings.columns()),
                ratings.columns().stream()
                        .map(column ->
                                Words.say("ratings.quarter", column.period().quarter()))
                        .toList(),
                List.copyOf(groups));
    }

    private static List<Year> years(List<Column> columns) {
        Map<String, Integer> quarters = new LinkedHashMap<>();
        columns.forEach(column -> quarters.merge(column.period().year().toString(), 1, Integer::sum));
        return quarters.entrySet().stream()
                .map(year -> new Year(year.getKey(), year.getValue()))
                .toList();
    }

    private static Group plain(String kind, GroupRatings group, String name, MapCells cells) {
        return new Group(
                kind, group.id(), name, group.measures().size(), cells.of(group, name, "/"), false, "", List.of());
    }

    private static Group theme(GroupRatings theme, Set<String> open, MapCells cells) {
        return new Group(
                "theme",
                theme.id(),
                theme.title(),
                theme.measures().size(),
                cells.of(theme, theme.title(), "/themes/" + theme.id()),
                open.contains(theme.id()),
                toggled(open, theme.id()),
                theme.measures().stream().map(measure -> row(measure, cells)).toList());
    }

    private static Row row(MeasureRatings measure, MapCells cells) {
        return new Row(
                measure.now().code().text(),
                measure.now().code().address(),
                measure.now().indicator().briefTitle(),
                cells.of(measure));
    }

    private static String toggled(Set<String> open, String id) {
        Stream<String> others = open.stream().filter(any -> !any.equals(id));
        return String.join(
                ",",
                new TreeSet<>(
                        open.contains(id)
                                ? others.toList()
                                : Stream.concat(others, Stream.of(id)).toList()));
    }

    /** Whether every theme is open. */
    public boolean allOpen() {
        return groups.stream().filter(Group::theme).allMatch(Group::open);
    }
}
