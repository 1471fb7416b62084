package uk.org.waymark.web.publication;

import java.time.Instant;
import java.util.Locale;
import uk.org.waymark.position.publication.Publication;
import uk.org.waymark.position.publication.Publication.Stage;
import uk.org.waymark.position.publication.RevisionNotice;
import uk.org.waymark.position.reporting.PublicationStatement.KeptFile;
import uk.org.waymark.web.words.Words;

/** Publications in words. */
final class PublicationWords {
    private static final int KILOBYTE = 1000;

    private PublicationWords() {}

    /** "2008/09 Q2, figures as at 25 November 2008". */
    static String basis(Publication publication) {
        return Words.say(
                "publication.basis",
                publication.period(),
                Words.date(publication.known().date()));
    }

    static String state(Publication publication, Instant moment) {
        Stage stage = publication.stage(moment);
        String key = "publication.stage." + stage.name().toLowerCase(Locale.ROOT);
        int faults = publication.blocking().size();
        return switch (stage) {
            case BLOCKED -> Words.counted(key, faults, faults);
            case MADE, APPROVED -> Words.say(key);
            case SCHEDULED, RELEASED -> Words.say(key, Words.moment(from(publication)));
        };
    }

    static Instant from(Publication publication) {
        return publication.release().orElseThrow().statement().from();
    }

    /** That figures were corrected since, and what that does to ratings; empty where none was. */
    static String notice(RevisionNotice notice) {
        int figures = notice.figures().size();
        if (figures == 0) {
            return "";
        }
        int moved = (int) notice.ratedOtherwise();
        return Words.counted("publication.notice", figures, Words.startingNumber(figures)) + " "
                + (moved == 0
                        ? Words.say("publication.notice.same")
                        : Words.counted("publication.notice.moved", moved, Words.startingNumber(moved)));
    }

    /** "PDF, 120 KB". */
    static String file(KeptFile file) {
        return Words.say(
                "publication.file",
                Words.say("publication.format." + file.ending()),
                Long.toString((file.size() + KILOBYTE - 1) / KILOBYTE));
    }
}
