package uk.org.waymark.contract.definition;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A definition file's text as a reader sees it, in lines and columns counted from 1. */
final class SourceText {
    private final DefinitionFile file;

    SourceText(DefinitionFile file) {
        this.file = file;
    }

    /** The offset of a line and column as a parser reports them. */
    int offset(int line, int column) {
        int lineStart = 0;
        for (int i = 1; i < line; i++) {
            int end = file.text().indexOf('\n', lineStart);
            if (end < 0) {
                break;
            }
            lineStart = end + 1;
        }
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
        String before = file.text().substring(0, offset);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Fault(file.name(), line, offset - before.lastIndexOf('\n'), message);
    }
}
