package uk.org.waymark.web.published;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of the public site: {@code /leicester-2008-11/P3/measures/NI117}.
 *
 * @param number of the release; empty for the latest
 * @param subject the theme or measure it is about; empty where it is about none
 */
record Place(String agreement, Optional<Integer> number, Page page, String subject) {
    private static final Pattern PATH = Pattern.compile("/(?<agreement>[a-z0-9-]{1,80})"
            + "(?:/P(?<number>[1-9]\\d{0,5}))?"
            + "(?:/(?<page>[a-z]+(?:\\.[a-z]+)?)(?:/(?<subject>[A-Za-z0-9_&-]{1,80}(?:\\.[a-z.-]{1,20})?))?)?");

    /** The place of a path below the root of the site; empty where there is none. */
    static Optional<Place> of(String path) {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<Integer> number = Optional.ofNullable(matcher.group("number")).map(Integer::valueOf);
        String subject = Optional.ofNullable(matcher.group("subject")).orElse("");
        return Page.find(Optional.ofNullable(matcher.group("page")).orElse(""), subject)
                .map(page -> new Place(matcher.group("agreement"), number, page, page.subject(subject)));
    }
}
