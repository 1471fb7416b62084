package uk.org.waymark.ledger.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** The texts that cells refer to by number; a text in several fonts is one text. */
final class SharedTexts implements PartXml.Reading {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean inReadingAid;

    @Override
    public void begins(XMLStreamReader element) {
        switch (element.getLocalName()) {
            case "si" -> text.setLength(0);
            case "t" -> inText = !inReadingAid;
            case "rPh" -> inReadingAid = true;
            default -> {
                // fonts and the like
            }
        }
    }

    @Override
    public void text(String characters) {
        if (inText) {
            text.append(characters);
        }
    }

    @Override
    public void ends(String element) {
        switch (element) {
            case "si" -> texts.add(unescaped(text.toString()));
            case "t" -> inText = false;
            case "rPh" -> inReadingAid = false;
            default -> {
                // fonts and the like
            }
        }
    }

    /** A text by its number; a number without a text is blank. */
    String get(int number) {
        return number >= 0 && number < texts.size() ? texts.get(number) : "";
    }

    /** A text with the characters that XML cannot hold and Excel writes as _x000D_ and the like. */
    static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(code ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))))
                : text;
    }
}
