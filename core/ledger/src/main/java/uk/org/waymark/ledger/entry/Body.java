package uk.org.waymark.ledger.entry;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Named texts as canonical JSON: keys in alphabetical order, every value a string, no blanks between them. */
record Body(SortedMap<String, String> texts) {
    // Held, because finding it anew for every entry costs more than all the rest of reading one.
    private static final JsonProvider JSON = JsonProvider.provider();

    Body {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    static Body empty() {
        return new Body(new TreeMap<>());
    }

    Body with(String name, String text) {
        SortedMap<String, String> more = new TreeMap<>(texts);
        more.put(name, text);
        return new Body(more);
    }

    Body with(String name, Optional<String> text) {
        return text.map(given -> with(name, given)).orElse(this);
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    String text(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("The body " + json() + " has no " + name));
    }

    String json() {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        texts.forEach(object::add);
        return object.build().toString();
    }

    static Body parse(String json) {
        SortedMap<String, String> texts = new TreeMap<>();
        try (JsonParser parser = JSON.createParser(new StringReader(json))) {
            parser.next();
            while (parser.next() == JsonParser.Event.KEY_NAME) {
                String name = parser.getString();
                if (parser.next() != JsonParser.Event.VALUE_STRING) {
                    throw new IllegalStateException("The body " + json + " has a value that is not a string");
                }
                texts.put(name, parser.getString());
            }
        }
        return new Body(texts);
    }
}
