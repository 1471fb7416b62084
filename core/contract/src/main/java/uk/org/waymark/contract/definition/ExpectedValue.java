package uk.org.waymark.contract.definition;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the schema expects of a value, in words and with an example. */
final class ExpectedValue {
    private static final Pattern ENUMERATION = Pattern.compile("cvc-enumeration-valid: .*'\\[(.+)]'.*");
    private static final Pattern FACET = Pattern.compile("cvc-(?:\\w+)-valid: .*'([^']+)'[^']*");
    private static final Pattern DATATYPE = Pattern.compile("cvc-datatype-valid\\.[\\d.]+: .*'([^']+)'[^']*");

    private static final Map<String, String> BY_TYPE = Map.ofEntries(
            Map.entry("text", "some words"),
            Map.entry("identifier", "small letters and digits with hyphens between, such as safer-communities"),
            Map.entry(
                    "code",
                    "a code such as NI 117, NI 155(a), C&L 05a or 3.2.2: at most 40 letters, digits, blanks, dots, & "
                            + "and pairs of brackets, and not a number alone"),
            Map.entry("financial-year", "a financial year such as 2008/09"),
            Map.entry("reporting-period", "a reporting period such as 2008/09 Q2"),
            Map.entry("quarter", "quarters from 1 to 4, such as 2 4"),
            Map.entry("month", "the number of a month, from 1 to 12"),
            Map.entry("number", "digits without grouping or unit, such as 8.4 or -5.30"),
            Map.entry("ratio", "so many out of so many, such as 10/23"),
            Map.entry("range", "two numbers, such as 10..15"),
            Map.entry("figure", "a number such as 8.4, or so many out of so many such as 10/23"),
            Map.entry("tolerance", "a percentage such as 10%, or an amount such as 0.5; a tolerance has no sign"),
            Map.entry("date", "a date such as 2008-06-02"),
            Map.entry("date-or-not-stated", "a date such as 2008-06-02, or: not stated"),
            Map.entry("deadline", "a date such as 2010-03-31, a year such as 2010, or: not stated"),
            Map.entry("boolean", "true or false"),
            Map.entry("gMonth", "a month such as --03"),
            Map.entry("gDay", "a day such as ---31"),
            Map.entry("numeral", "a number such as 4 or 4.2, or words such as Appendix A"),
            Map.entry("wording", "some words, at most 10,000 letters"),
            Map.entry("picture-file", "the name of a picture in small letters, such as crest.svg"),
            Map.entry(
                    "audiences",
                    "one of partnership, cabinet, government-office, public, or several with blanks between"),
            Map.entry("integer", "a whole number"),
            Map.entry("nonNegativeInteger", "a whole number from 0"),
            Map.entry("positiveInteger", "a whole number from 1"));

    private ExpectedValue() {}

    /** What was expected, when the complaint is of a value's form; empty when it is of anything else. */
    static Optional<String> of(String complaint) {
        Matcher m = ENUMERATION.matcher(complaint);
        if (m.matches()) {
            return Optional.of("one of " + m.group(1));
        }
        m = FACET.matcher(complaint);
        if (!m.matches()) {
            m = DATATYPE.matcher(complaint);
        }
        return m.matches() ? Optional.of(BY_TYPE.getOrDefault(m.group(1), m.group(1))) : Optional.empty();
    }
}
