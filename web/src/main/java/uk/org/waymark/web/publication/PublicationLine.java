package uk.org.waymark.web.publication;

import java.time.Instant;
import uk.org.waymark.position.publication.Publication;
import uk.org.waymark.position.publication.Publication.Stage;
import uk.org.waymark.web.words.Words;

/**
 * A publication in a list.
 *
 * @param basis the period and the day of its figures
 * @param state how far it is, in words
 * @param tag the class of the state: done, due or overdue
 * @param notice that figures were corrected since; empty where none was
 */
public record PublicationLine(String id, String title, String basis, String state, String tag, String notice) {
    static PublicationLine of(Publication publication, Instant moment, String notice) {
        Stage stage = publication.stage(moment);
        return new PublicationLine(
                publication.id(),
                publication.title(),
                PublicationWords.basis(publication),
                PublicationWords.state(publication, moment),
                stage == Stage.RELEASED ? "done" : stage == Stage.BLOCKED ? "overdue" : "due",
                notice);
    }

    /** "P1 Review of performance". */
    public String named() {
        return Words.say("publication.named", id, title);
    }
}
