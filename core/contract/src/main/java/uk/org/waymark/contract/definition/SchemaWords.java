package uk.org.waymark.contract.definition;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns the schema validator's complaints into plain words. The validator says in one complaint what a value should
 * have been and in the next where it stands; the two become one.
 */
final class SchemaWords {

    /**
     * @param attribute the attribute at fault; empty when it is the element
     */
    record Complaint(Optional<String> attribute, String message) {}

    private static final Pattern MISSING_ATTRIBUTE = complaint("cvc-complex-type\\.4", 2);
    private static final Pattern UNKNOWN_ATTRIBUTE = complaint("cvc-complex-type\\.3\\.2\\.2", 2);
    private static final Pattern WRONG_ELEMENT = complaint("cvc-complex-type\\.2\\.4\\.a", 2);
    private static final Pattern INCOMPLETE = complaint("cvc-complex-type\\.2\\.4\\.b", 2);
    private static final Pattern ONE_TOO_MANY = complaint("cvc-complex-type\\.2\\.4\\.d", 1);
    private static final Pattern WORDS_NOT_ALLOWED = complaint("cvc-complex-type\\.2\\.3", 1);
    private static final Pattern WRONG_CONTENT = complaint("cvc-complex-type\\.2\\.2", 1);
    private static final Pattern WRONG_ATTRIBUTE = complaint("cvc-attribute\\.3", 2);
    private static final Pattern WRONG_WORDS = complaint("cvc-type\\.3\\.1\\.3", 2);
    private static final Pattern WRONG_ROOT = complaint("cvc-elt\\.1(?:\\.a)?", 1);
    private static final Pattern TWICE =
            Pattern.compile("cvc-identity-constraint\\.4\\.1: [^\\[]+\\[(.+)][^\"]+\"(.+?)\".*", Pattern.DOTALL);
    private static final Pattern QUALIFIED = Pattern.compile("(?:\"[^\"]*\":)?([\\w-]+)");

    private Optional<String> expected = Optional.empty();

    /** What a complaint says; empty while it waits for the one that says where. */
    Optional<Complaint> of(String complaint) {
        Optional<String> value = ExpectedValue.of(complaint);
        if (value.isPresent()) {
            expected = value;
            return Optional.empty();
        }
        String write = expected.map(words -> "; write " + words).orElse("");
        expected = Optional.empty();
        return Optional.of(said(complaint, write));
    }

    /** What is wrong with a file that is not well-formed. */
    static String ofMalformed(String complaint) {
        return complaint.contains("DOCTYPE")
                ? "a document type (DOCTYPE) is not allowed in a definition file; take it out"
                : "the file is not well-formed XML: " + complaint;
    }

    private static Complaint said(String complaint, String write) {
        Matcher m = MISSING_ATTRIBUTE.matcher(complaint);
        if (m.matches()) {
            return element("<" + m.group(2) + "> lacks the attribute " + m.group(1));
        }
        m = UNKNOWN_ATTRIBUTE.matcher(complaint);
        if (m.matches()) {
            return attribute(
                    m.group(1), "<" + m.group(2) + "> has no attribute called " + m.group(1) + "; take it out");
        }
        m = WRONG_ATTRIBUTE.matcher(complaint);
        if (m.matches()) {
            return attribute(m.group(2), m.group(2) + "=\"" + m.group(1) + "\" is not right here" + write);
        }
        m = WRONG_WORDS.matcher(complaint);
        if (m.matches()) {
            return element("<" + m.group(2) + "> holds \"" + m.group(1) + "\", which is not right here" + write);
        }
        return saidOfContent(complaint, write);
    }

    private static Complaint saidOfContent(String complaint, String write) {
        Matcher m = WRONG_ELEMENT.matcher(complaint);
        if (m.matches()) {
            return element(ExpectedElement.words(each(m.group(1)).get(0), each(m.group(2))));
        }
        m = INCOMPLETE.matcher(complaint);
        if (m.matches()) {
            return element("<" + m.group(1) + "> ends too early; expected is " + names(m.group(2)));
        }
        m = ONE_TOO_MANY.matcher(complaint);
        if (m.matches()) {
            return element(names(m.group(1)) + " is not expected here; nothing more is");
        }
        m = WORDS_NOT_ALLOWED.matcher(complaint);
        if (m.matches()) {
            return element("<" + m.group(1) + "> holds elements only; take the words between them out");
        }
        m = WRONG_CONTENT.matcher(complaint);
        if (m.matches()) {
            return element("<" + m.group(1) + "> does not hold what it should" + write);
        }
        m = TWICE.matcher(complaint);
        if (m.matches()) {
            return element("\"" + m.group(1) + "\" stands twice among the "
                    + m.group(2).replace('-', ' '));
        }
        m = WRONG_ROOT.matcher(complaint);
        if (m.matches()) {
            return element("<" + m.group(1) + "> is not a definition this schema knows; expected is <agreement>, "
                    + "<theme> or <action-plan> with xmlns=\"urn:uk.org.waymark:1\"");
        }
        return element(complaint);
    }

    /** A complaint by its key and the things it quotes; the words between depend on the JDK's language. */
    private static Pattern complaint(String key, int quoted) {
        return Pattern.compile(key + ": " + "[^'\"]*['\"](.*?)['\"](?![:\\w-])".repeat(quoted) + ".*", Pattern.DOTALL);
    }

    private static Complaint element(String message) {
        return new Complaint(Optional.empty(), message);
    }

    private static Complaint attribute(String name, String message) {
        return new Complaint(Optional.of(name), message);
    }

    /** Turns {@code {"urn:…":title, "urn:…":measured}} into "&lt;title&gt; or &lt;measured&gt;". */
    private static String names(String qualified) {
        return each(qualified).stream().map(name -> "<" + name + ">").collect(Collectors.joining(" or "));
    }

    private static List<String> each(String qualified) {
        return QUALIFIED
                .matcher(qualified.replaceAll("[{}]", ""))
                .results()
                .map(name -> name.group(1))
                .distinct()
                .toList();
    }
}
