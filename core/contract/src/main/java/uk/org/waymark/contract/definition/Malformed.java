package uk.org.waymark.contract.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters by which text that was typed or pasted is not XML, in words for people who do not write XML. The parser
 * stops at the first and speaks of entities, so all of them are looked for.
 */
final class Malformed {
    private static final Pattern SLIPS = Pattern.compile(
            "<!--.*?-->|<!\\[CDATA\\[.*?]]>"
                    + "|(?<ampersand>&(?!(?:amp|lt|gt|quot|apos|#\\d+|#x\\p{XDigit}+);))"
                    + "|\\s[\\w-]+\\s*=\\s*(?<quote>[\\u201C\\u201D\\u201E\\u2018\\u2019\\u00AB\\u00BB])",
            Pattern.DOTALL);

    /** Where there is one, entities may be its own, and it is the fault. */
    private static final Pattern DOCUMENT_TYPE = Pattern.compile("<!DOCTYPE");

    private Malformed() {}

    /** Each such character at its place; none where the file is at fault in another way. */
    static List<Fault> faults(SourceText source) {
        if (source.matcher(DOCUMENT_TYPE).find()) {
            return List.of();
        }
        List<Fault> faults = new ArrayList<>();
        Matcher slip = source.matcher(SLIPS);
        while (slip.find()) {
            if (slip.group("ampersand") != null) {
                faults.add(source.fault(slip.start("ampersand"), "write &amp; instead of &"));
            } else if (slip.group("quote") != null) {
                faults.add(source.fault(
                        slip.start("quote"),
                        "write straight quotation marks (\") around a value, not " + slip.group("quote")));
            }
        }
        return faults;
    }
}
