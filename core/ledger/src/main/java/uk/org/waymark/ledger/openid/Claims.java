package uk.org.waymark.ledger.openid;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the provider says of a person: texts and lists of texts under the names of claims, some within others. */
public record Claims(Map<String, Object> said) {
    public Claims {
        said = Map.copyOf(said);
    }

    /** The values of a claim; none when it is not there. A dot leads into a claim of claims. */
    public List<String> values(String name) {
        return find(said, name).stream()
                .flatMap(value -> value instanceof Iterable<?> several ? texts(several) : Stream.of(value.toString()))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The only or first value of a claim. */
    public Optional<String> find(String name) {
        return values(name).stream().findFirst();
    }

    private static Stream<String> texts(Iterable<?> several) {
        return Stream.iterate(several.iterator(), rest -> rest.hasNext(), rest -> rest)
                .map(rest -> String.valueOf(rest.next()));
    }

    /** A whole name goes first, because there are providers whose claims are called by addresses. */
    private static Optional<Object> find(Map<?, ?> claims, String name) {
        if (claims.containsKey(name)) {
            return Optional.of(claims.get(name));
        }
        int dot = name.indexOf('.');
        return dot > 0 && claims.get(name.substring(0, dot)) instanceof Map<?, ?> inner
                ? find(inner, name.substring(dot + 1))
                : Optional.empty();
    }
}
