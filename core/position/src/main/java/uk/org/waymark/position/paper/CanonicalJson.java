package uk.org.waymark.position.paper;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * JSON in the canonical form of RFC 8785, of objects, arrays, strings and booleans: no blanks, keys in the order of their
 * UTF-16 units, and of characters none escaped but those that have to be. Papers hold figures as the digits that were
 * reported, and so no JSON numbers, whose form is the hard part of that standard.
 */
public final class CanonicalJson {
    private CanonicalJson() {}

    /**
     * The canonical text of a value.
     *
     * @throws IllegalArgumentException when a value is of another kind
     */
    public static String write(Object value) {
        if (value instanceof Map<?, ?> object) {
            return object(object);
        }
        if (value instanceof List<?> array) {
            return array.stream().map(CanonicalJson::write).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof Boolean truth) {
            return truth.toString();
        }
        if (value instanceof String text) {
            return string(text);
        }
        throw new IllegalArgumentException("A paper holds no " + value.getClass());
    }

    /**
     * The value that a canonical text writes, its objects as maps and its arrays as lists.
     *
     * @throws IllegalArgumentException when the text is not JSON, holds a number or null, or is not in the canonical form,
     *     in which a value can be written in one way only
     */
    public static Object read(String text) {
        Object value = new JsonText(text).value();
        if (!write(value).equals(text)) {
            throw new IllegalArgumentException("it is JSON, and not in its canonical form");
        }
        return value;
    }

    private static String object(Map<?, ?> object) {
        Map<String, Object> inOrder = new TreeMap<>();
        object.forEach((key, value) -> inOrder.put((String) key, value));
        return inOrder.entrySet().stream()
                .map(entry -> string(entry.getKey()) + ":" + write(entry.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String string(String text) {
        StringBuilder written = new StringBuilder("\"");
        text.chars().forEach(unit -> written.append(escaped((char) unit)));
        return written.append('"').toString();
    }

    private static String escaped(char unit) {
        return switch (unit) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> unit < ' ' ? String.format("\\u%04x", (int) unit) : String.valueOf(unit);
        };
    }
}
