package uk.org.waymark.ledger.entry;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
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
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            object.keySet().forEach(name -> texts.put(name, object.getString(name, "")));
            if (object.values().stream().anyMatch(value -> value.getValueType() != JsonValue.ValueType.STRING)) {
                throw new IllegalStateException("The body " + json + " has a value that is not a string");
            }
        }
        return new Body(texts);
    }
}
