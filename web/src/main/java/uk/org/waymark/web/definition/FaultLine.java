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

    static FaultLine of(Fault fault, List<DefinitionFile> files) {
        return new FaultLine(
                fault.line() == 0 ? fault.file() : Words.say("install.place", fault.file(), fault.line()),
                Words.capital(fault.message()) + (fault.message().endsWith(".") ? "" : "."),
                files.stream()
                        .filter(file -> file.name().equals(fault.file()))
                        .findFirst()
                        .map(file -> quoted(file.text().lines().toList(), fault.line()))
                        .orElse(""));
    }

    private static String quoted(List<String> lines, int line) {
        return IntStream.rangeClosed(Math.max(1, line - 1), Math.min(line, lines.size()))
                .mapToObj(number -> number + "  " + lines.get(number - 1))
                .collect(Collectors.joining("\n"));
    }
}
