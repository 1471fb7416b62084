package uk.org.waymark.web.definition;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.org.waymark.contract.definition.DefinitionFile;
import uk.org.waymark.contract.definition.Fault;
import uk.org.waymark.web.words.Words;

/**
 * A fault of a definition file as the page before installing shows it.
 *
 * @param place the file, with the line where there is one
 * @param message what is wrong and what to do, as a sentence
 * @param quoted the line it stands in and the one before, with their numbers; empty where there is none
 */
public record FaultLine(String place, String message, String quoted) {
    private static final int LONGEST_CODE = 40;

    static FaultLine of(Fault fault, List<DefinitionFile> files) {
        return new FaultLine(
                fault.line() == 0 ? fault.file() : Words.say("install.place", fault.file(), fault.line()),
                sentence(fault.message()),
                files.stream()
                        .filter(file -> file.name().equals(fault.file()))
                        .findFirst()
                        .map(file -> quoted(file.text().lines().toList(), fault.line()))
                        .orElse(""));
    }

    /** What begins with a code, as "quay: …", keeps it as it is. */
    private static String sentence(String message) {
        int colon = message.indexOf(": ");
        boolean coded = colon > 0 && colon <= LONGEST_CODE;
        return (coded ? message : Words.capital(message)) + (message.endsWith(".") ? "" : ".");
    }

    private static String quoted(List<String> lines, int line) {
        return IntStream.rangeClosed(Math.max(1, line - 1), Math.min(line, lines.size()))
                .mapToObj(number -> number + "  " + lines.get(number - 1))
                .collect(Collectors.joining("\n"));
    }
}
