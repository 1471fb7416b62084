package uk.org.waymark.position.release;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.org.waymark.contract.definition.DefinitionFile;
import uk.org.waymark.contract.definition.Element;

/** The items in which two releases of a definition file differ, in the order of the later one. */
public final class DefinitionDifference {
    /** The attributes by which one of several like elements is told from the others. */
    private static final List<String> IDENTIFYING =
            List.of("code", "id", "year", "period", "known-from", "from", "name", "date");

    /** The attribute by which one breakdown of a measure is told from another; elsewhere it says something by itself. */
    private static final String BY = "by";

    /** The entries of a file that are known by their code or id alone. */
    private static final Set<String> ENTRIES = Set.of("indicator", "plan");

    /** Of an element that says by being there all that it says. */
    private static final String THERE = "there";

    private final Map<Place, String> items = new LinkedHashMap<>();

    private DefinitionDifference(Element root) {
        attributes(root, "", "");
        root.children().forEach(entry -> {
            String about = about(entry);
            add(entry, about, about.isEmpty() ? named(entry) : ENTRIES.contains(entry.name()) ? "" : words(entry));
        });
    }

    /** An item's place in a file. */
    private record Place(String about, String item) {}

    /** Compares two releases file by file, in the order of the later one; files come and go by name. */
    public static List<ItemChange> between(List<DefinitionFile> before, List<DefinitionFile> after) {
        List<String> kept = after.stream().map(DefinitionFile::name).toList();
        return Stream.concat(
                        after.stream().flatMap(file -> find(before, file.name())
                                .map(earlier -> between(earlier.tree(), file.tree()).stream())
                                .orElseGet(() -> Stream.of(
                                        new ItemChange("", file.name(), Optional.empty(), Optional.of(THERE))))),
                        before.stream()
                                .filter(file -> !kept.contains(file.name()))
                                .map(file -> new ItemChange("", file.name(), Optional.of(THERE), Optional.empty())))
                .toList();
    }

    private static Optional<DefinitionFile> find(List<DefinitionFile> files, String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    /** Compares two releases of one file by their root elements. */
    public static List<ItemChange> between(Element before, Element after) {
        Map<Place, String> was = new DefinitionDifference(before).items;
        Map<Place, String> is = new DefinitionDifference(after).items;
        Set<Place> places = new LinkedHashSet<>(is.keySet());
        places.addAll(was.keySet());
        return places.stream()
                .filter(place -> !Optional.ofNullable(was.get(place)).equals(Optional.ofNullable(is.get(place))))
                .filter(place -> !isStillThere(place, was, is) && !isStillThere(place, is, was))
                .map(place -> new ItemChange(
                        place.about(),
                        place.item(),
                        Optional.ofNullable(was.get(place)),
                        Optional.ofNullable(is.get(place))))
                .toList();
    }

    /** Whether an element that said no more than that it is there holds something in the other release. */
    private static boolean isStillThere(Place place, Map<Place, String> one, Map<Place, String> other) {
        return THERE.equals(one.get(place))
                && other.keySet().stream()
                        .anyMatch(its ->
                                its.about().equals(place.about()) && its.item().startsWith(place.item() + ", "));
    }

    private static String about(Element entry) {
        return entry.findAttribute("code").or(() -> entry.findAttribute("id")).orElse("");
    }

    private void add(Element element, String about, String wanted) {
        String here = unused(about, wanted);
        attributes(element, about, here);
        if (!element.text().isEmpty()) {
            items.put(new Place(about, here), element.text());
        } else if (element.children().isEmpty()) {
            items.put(new Place(about, here), THERE);
        }
        element.children().forEach(child -> add(child, about, joined(here, named(child))));
    }

    private void attributes(Element element, String about, String path) {
        element.attributes().entrySet().stream()
                .filter(attribute -> !identifies(element, attribute.getKey()))
                .forEach(attribute -> items.put(
                        new Place(about, joined(path, attribute.getKey().replace('-', ' '))), attribute.getValue()));
    }

    /** A second note is "note 2", or it would take the place of the first. */
    private String unused(String about, String path) {
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? path : path + " " + number)
                .filter(candidate -> !items.containsKey(new Place(about, candidate)))
                .findFirst()
                .orElseThrow();
    }

    private static String named(Element element) {
        return Stream.concat(IDENTIFYING.stream(), Stream.of(BY))
                .filter(attribute -> identifies(element, attribute))
                .flatMap(attribute -> element.findAttribute(attribute).stream())
                .findFirst()
                .map(value -> words(element) + " " + value)
                .orElse(words(element));
    }

    private static boolean identifies(Element element, String attribute) {
        return IDENTIFYING.contains(attribute)
                || (attribute.equals(BY) && element.name().equals("breakdown"));
    }

    private static String words(Element element) {
        return element.name().replace('-', ' ');
    }

    private static String joined(String path, String next) {
        return path.isEmpty() ? next : path + ", " + next;
    }
}
