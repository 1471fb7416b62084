package uk.org.waymark.contract.definition;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A definition file's text as a reader sees it, in lines and columns counted from 1. */
final class SourceText {
    private final DefinitionFile file;
    private final int[] lineStarts;

    SourceText(DefinitionFile file) {
        this.file = file;
        this.lineStarts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, file.text().length())
                                .filter(at -> file.text().charAt(at) == '\n')
                                .map(end -> end + 1))
                .toArray();
    }

    /** The offset of a line and column as a parser reports them. */
    int offset(int line, int column) {
        int lineStart = lineStarts[Math.max(0, Math.min(line, lineStarts.length) - 1)];
        return Math.min(lineStart + Math.max(column, 1) - 1, file.text().length());
    }

    /** Where the tag begins that a parser has just read; no tag holds another "&lt;". */
    int tagStart(int tagEnd) {
        return Math.max(file.text().lastIndexOf('<', tagEnd - 1), 0);
    }

    boolean isEndTag(int start) {
        return file.text().startsWith("</", start);
    }

    /** Where an attribute is written in a tag; the tag itself when it is not. */
    int attribute(String name, int start, int tagEnd) {
        Matcher written =
                Pattern.compile("\\s(" + Pattern.quote(name) + ")\\s*=").matcher(file.text());
        written.region(start, Math.max(start, Math.min(tagEnd, file.text().length())));
        return written.find() ? written.start(1) : start;
    }

    Matcher matcher(Pattern pattern) {
        return pattern.matcher(file.text());
    }

    Fault fault(int offset, String message) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found < 0 ? -found - 1 : found + 1;
        return new Fault(file.name(), line, offset - lineStarts[line - 1] + 1, message);
    }
}
