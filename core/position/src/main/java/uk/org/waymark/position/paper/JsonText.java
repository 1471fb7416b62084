package uk.org.waymark.position.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A text of JSON that is read once, from its beginning to its end. */
final class JsonText {
    /** Papers are a few levels deep; a file that somebody made to exhaust the stack is not. */
    private static final int DEEPEST = 200;

    private final String text;
    private int at;

    JsonText(String text) {
        this.text = text;
    }

    /** @throws IllegalArgumentException when it is no JSON of objects, arrays, strings and booleans */
    Object value() {
        Object value = value(0);
        if (at < text.length()) {
            throw wrong();
        }
        return value;
    }

    private Object value(int depth) {
        if (depth > DEEPEST) {
            throw wrong();
        }
        if (takes("{")) {
            return object(depth);
        }
        if (takes("[")) {
            return array(depth);
        }
        if (takes("\"")) {
            return string();
        }
        if (takes("true")) {
            return true;
        }
        if (takes("false")) {
            return false;
        }
        throw wrong();
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        if (takes("}")) {
            return object;
        }
        do {
            require("\"");
            String key = string();
            require(":");
            if (object.put(key, value(depth + 1)) != null) {
                throw wrong();
            }
        } while (takes(","));
        require("}");
        return object;
    }

    private List<Object> array(int depth) {
        List<Object> array = new ArrayList<>();
        if (takes("]")) {
            return array;
        }
        do {
            array.add(value(depth + 1));
        } while (takes(","));
        require("]");
        return array;
    }

    /** After its first quotation mark. */
    private String string() {
        StringBuilder string = new StringBuilder();
        while (!takes("\"")) {
            char unit = next();
            if (unit < ' ') {
                throw wrong();
            }
            string.append(unit == '\\' ? escaped() : unit);
        }
        return string.toString();
    }

    private char escaped() {
        char unit = next();
        return switch (unit) {
            case '"', '\\', '/' -> unit;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                if (at + 4 > text.length() || !text.substring(at, at + 4).matches("[0-9a-fA-F]{4}")) {
                    throw wrong();
                }
                at += 4;
                yield (char) Integer.parseInt(text.substring(at - 4, at), 16);
            }
            default -> throw wrong();
        };
    }

    private char next() {
        if (at >= text.length()) {
            throw wrong();
        }
        return text.charAt(at++);
    }

    private void require(String token) {
        if (!takes(token)) {
            throw wrong();
        }
    }

    private boolean takes(String token) {
        boolean there = text.startsWith(token, at);
        at += there ? token.length() : 0;
        return there;
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("it is not JSON as Waymark writes it, from character " + (at + 1) + " on");
    }
}
