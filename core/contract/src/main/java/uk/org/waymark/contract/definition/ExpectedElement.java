package uk.org.waymark.contract.definition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the schema expects where another element stands: what was meant, what is missing, or all that it could be. */
final class ExpectedElement {
    private static final int SLIPS = 2;
    private static final Set<String> KNOWN = known();

    private ExpectedElement() {}

    static String words(String found, List<String> expected) {
        List<String> nearestFirst = NearestFirst.of(found, expected);
        Optional<String> meant = nearestFirst.stream()
                .findFirst()
                .filter(name -> !KNOWN.contains(found) && NearestFirst.distance(found, name) <= SLIPS);
        if (meant.isPresent()) {
            return "<" + found + "> is not known; write <" + meant.get() + ">";
        }
        if (expected.size() == 1 && KNOWN.contains(found)) {
            return "<" + expected.get(0) + "> is missing before <" + found + ">";
        }
        return "<" + found + "> is not expected here; expected is "
                + nearestFirst.stream().map(name -> "<" + name + ">").collect(Collectors.joining(" or "));
    }

    private static Set<String> known() {
        try (InputStream schema = ExpectedElement.class.getResourceAsStream("waymark.xsd")) {
            return Pattern.compile("<xs:element name=\"([\\w-]+)\"")
                    .matcher(new String(schema.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map((MatchResult element) -> element.group(1))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("The schema cannot be read", e);
        }
    }
}
