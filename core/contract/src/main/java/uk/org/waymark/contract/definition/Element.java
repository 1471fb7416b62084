package uk.org.waymark.contract.definition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** An element of a definition file that knows where it stands. White space in words is collapsed. */
public final class Element {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private final String name;
    private final SourceText source;
    private final int start;
    private final int tagEnd;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Element> children = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private boolean sound = true;

    Element(String name, SourceText source, int start, int tagEnd) {
        this.name = name;
        this.source = source;
        this.start = start;
        this.tagEnd = tagEnd;
    }

    public String name() {
        return name;
    }

    /** The attribute's value, or its default from the schema. */
    public Optional<String> findAttribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /** Its attributes by name, those with a default from the schema included. */
    public Map<String, String> attributes() {
        return Collections.unmodifiableMap(attributes);
    }

    /** An attribute that the schema demands or gives a default. */
    public String attribute(String attribute) {
        return findAttribute(attribute)
                .orElseThrow(() -> new IllegalStateException("<" + name + "> has no attribute " + attribute));
    }

    public String text() {
        return collapsed(words.toString());
    }

    public List<Element> children() {
        return Collections.unmodifiableList(children);
    }

    public List<Element> children(String called) {
        return children.stream().filter(child -> child.name.equals(called)).toList();
    }

    public Optional<Element> findChild(String called) {
        return children.stream().filter(child -> child.name.equals(called)).findFirst();
    }

    /** A child that the schema demands. */
    public Element child(String called) {
        return findChild(called).orElseThrow(() -> new IllegalStateException("<" + name + "> has no <" + called + ">"));
    }

    /** The nearest element at or below this one with an attribute of that value, or this one when there is none. */
    public Element at(String called, String attribute, String value) {
        return find(called, attribute, value).orElse(this);
    }

    private Optional<Element> find(String called, String attribute, String value) {
        return name.equals(called) && value.equals(attributes.get(attribute))
                ? Optional.of(this)
                : children.stream()
                        .flatMap(child -> child.find(called, attribute, value).stream())
                        .findFirst();
    }

    /** A fault of this element, at the beginning of its tag. */
    public Fault fault(String message) {
        return source.fault(start, message);
    }

    /** A fault of one of its attributes, where that is written, else of the element. */
    public Fault fault(String attribute, String message) {
        return source.fault(source.attribute(attribute, start, tagEnd), message);
    }

    /** Whether neither it nor anything in it broke the schema. */
    boolean isSound() {
        return sound && children.stream().allMatch(Element::isSound);
    }

    /** Whether its own tag kept to the schema, whatever stands in it. */
    boolean isSoundItself() {
        return sound;
    }

    void brokeSchema() {
        sound = false;
    }

    void add(Element child) {
        children.add(child);
    }

    void put(String attribute, String value) {
        attributes.put(attribute, collapsed(value));
    }

    void append(char[] characters, int from, int length) {
        words.append(characters, from, length);
    }

    private static String collapsed(String text) {
        return WHITE_SPACE.matcher(text.strip()).replaceAll(" ");
    }
}
