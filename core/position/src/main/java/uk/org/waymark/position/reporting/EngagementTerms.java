package uk.org.waymark.position.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An occasion on which people were heard, in words.
 *
 * @param title the name of the occasion
 * @param on the day on which it was, or began
 * @param communities the people who were heard
 * @param heard the things they said
 * @param done the things done about it since; empty where nothing is yet
 * @param bearing the measures and plans that it concerns
 */
public record EngagementTerms(
        Kind kind,
        String title,
        LocalDate on,
        String communities,
        String heard,
        Optional<String> done,
        Bearing bearing) {
    public EngagementTerms {
        title = title.strip();
        communities = communities.strip();
        heard = TypedText.of(heard);
        done = done.map(TypedText::of).filter(text -> !text.isEmpty());
    }

    /** The same with another bearing. */
    public EngagementTerms on(Bearing other) {
        return new EngagementTerms(kind, title, on, communities, heard, done, other);
    }

    /** The kinds of occasion. */
    public enum Kind {
        EVENT("event"),
        WARD_MEETING("ward-meeting"),
        COMMUNITY_OF_INTEREST("community-of-interest"),
        SURVEY("survey");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /** The one with this code; empty where there is none. */
        public static Optional<Kind> find(String code) {
            return List.of(values()).stream()
                    .filter(kind -> kind.code.equals(code))
                    .findFirst();
        }
    }
}
