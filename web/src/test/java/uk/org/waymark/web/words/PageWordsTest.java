package uk.org.waymark.web.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageWordsTest {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("uk.org.waymark.web.messages", Locale.UK);
    private static final Pattern USE = Pattern.compile("(.{0,40})text\\['([^']+)'\\]");

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

    private static List<MatchResult> uses() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/webapp"))) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .flatMap(file -> USE.matcher(read(file)).results())
                    .toList();
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
