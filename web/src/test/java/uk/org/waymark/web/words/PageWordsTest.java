package uk.org.waymark.web.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageWordsTest {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("uk.org.waymark.web.messages", Locale.UK);
    private static final Pattern USE = Pattern.compile("(.{0,40})text\\['([^']+)'\\]");

    /** A key that is written out, or two of which one is chosen. */
    private static final Pattern SAID = Pattern.compile(
            "Words\\.(say|counted)\\(\\s*(?:[^;\"]{1,120}\\?\\s*)?\"([^\"]+)\"(?:\\s*:\\s*\"([^\"]+)\")?\\s*[,)]");

    /** An element that fills blanks in, and attributes that a script reads. */
    private static final Pattern FILLED_IN = Pattern.compile(".*(<h:outputFormat value=\"#\\{|data-[a-z-]+=\"#\\{)");

    @Test
    void noPageShowsWordsWhoseBlanksNobodyFillsIn() throws IOException {
        List<MatchResult> uses = uses();

        List<String> unfilled = uses.stream()
                .filter(use -> BUNDLE.containsKey(use.group(2)))
                .filter(use -> BUNDLE.getString(use.group(2)).contains("{0"))
                .filter(use -> !FILLED_IN.matcher(use.group(1)).matches())
                .map(use -> use.group(2))
                .distinct()
                .toList();

        assertFalse(uses.isEmpty());
        assertEquals(List.of(), unfilled);
    }

    @Test
    void everyPageFindsItsWords() throws IOException {
        assertEquals(
                List.of(),
                uses().stream()
                        .map(use -> use.group(2))
                        .filter(key -> !BUNDLE.containsKey(key))
                        .distinct()
                        .toList());
    }

    @Test
    void everyClassFindsItsWords() throws IOException {
        List<String> said = results("src/main/java", ".java", SAID)
                .flatMap(use -> keys(use.group(1).equals("counted"), use.group(2), use.group(3)))
                .toList();

        assertFalse(said.isEmpty());
        assertEquals(
                List.of(),
                said.stream().filter(key -> !BUNDLE.containsKey(key)).distinct().toList());
    }

    private static Stream<String> keys(boolean counted, String... written) {
        return Stream.of(written)
                .filter(Objects::nonNull)
                .flatMap(key -> counted ? Stream.of(key + ".one", key + ".many") : Stream.of(key));
    }

    private static List<MatchResult> uses() throws IOException {
        return results("src/main/webapp", ".xhtml", USE).toList();
    }

    private static Stream<MatchResult> results(String folder, String ending, Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files
                    .filter(file -> file.toString().endsWith(ending))
                    .flatMap(file -> pattern.matcher(read(file)).results())
                    .toList()
                    .stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
