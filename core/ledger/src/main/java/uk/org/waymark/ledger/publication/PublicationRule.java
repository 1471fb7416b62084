package uk.org.waymark.ledger.publication;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.entry.Look;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.publication.CheckedFinding;
import uk.org.waymark.position.publication.Publication;
import uk.org.waymark.position.reporting.PublicationStatement.Version;

/** The conditions of what is done about publications. */
record PublicationRule(Snapshot snapshot) {
    private static final int LONGEST = 2000;

    /** Refuses a period whose figures may still change without a correction, and a moment to come. */
    void requireSettled(ReportingPeriod period, Known known) {
        refuseIf(
                !snapshot.agreement().covers(period),
                period + " is not of the agreement’s term. Choose a period of it.");
        refuseIf(period.ends().isAfter(snapshot.today()), period + " has not ended. Choose a period that has.");
        refuseIf(
                snapshot.cycle(period).state().isOpen(),
                period
                        + " is open for figures. Close it first, so that what is published does not change the day after.");
        refuseIf(
                known.isLaterThan(snapshot.moment()),
                known + " is to come. Choose a day up to " + snapshot.today() + ".");
    }

    /** The kind of paper with an id. */
    PaperKind kind(String id, Papers papers) {
        return papers.kinds(snapshot).stream()
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new PublicationRefused("There is no kind of paper “" + id + "”. Choose one of "
                        + papers.kinds(snapshot).stream().map(PaperKind::id).collect(Collectors.joining(", ")) + "."));
    }

    /** Refuses what there is already, by what its versions say. */
    void requireNew(Composed composed) {
        snapshot.publications().publications().stream()
                .filter(one -> one.versions().stream()
                        .map(Version::model)
                        .toList()
                        .equals(composed.versions().stream().map(Version::model).toList()))
                .findFirst()
                .ifPresent(one -> {
                    throw new PublicationRefused(
                            one.id() + " says the same, word for word. Go on with that, or choose another day.");
                });
    }

    /** The publication with an id, where nobody else did anything about it since it was read. */
    Publication publication(String id, Look look) {
        Publication found = snapshot.publications().find(id).orElseThrow(() -> unknown(id));
        refuse(look.overtaken(Optional.of(found.latest()), id));
        return found;
    }

    static PublicationRefused unknown(String id) {
        return new PublicationRefused("There is no publication “" + id + "”. Choose one from the list.");
    }

    void requireUnreleased(Publication publication) {
        refuseIf(
                publication.isReleasedAt(snapshot.moment()),
                publication.id() + " is released. It is kept as it is; make another one to publish something else.");
    }

    /** A finding of a publication that keeps it from going out. */
    CheckedFinding blocking(Publication publication, String finding) {
        CheckedFinding found = publication.findings().stream()
                .filter(one -> one.id().equals(finding))
                .findFirst()
                .orElseThrow(() -> new PublicationRefused(
                        publication.id() + " has no finding “" + finding + "”. Choose one from its certificate."));
        refuseIf(
                !found.finding().isFault(),
                "This is a remark and keeps nothing from going out. Only faults are overruled.");
        refuseIf(found.overruled().isPresent(), "This finding was overruled already. Nothing is left to do about it.");
        return found;
    }

    /** Refuses to go on with a publication that has a fault which nobody has overruled. */
    void requireSound(Publication publication) {
        int faults = publication.blocking().size();
        refuseIf(
                faults > 0,
                publication.id() + " has " + (faults == 1 ? "a fault" : faults + " faults")
                        + " in its certificate. Correct the figures or the texts and make it again, or overrule each fault"
                        + " with a reason.");
    }

    void requireUnapproved(Publication publication) {
        refuseIf(publication.approval().isPresent(), publication.id() + " is approved already. Release it next.");
    }

    /** Refuses a release that nobody approved, or by the person who did. */
    void requireApprovedByAnother(Publication publication, Account releasing) {
        UUID approver = publication
                .approval()
                .orElseThrow(() -> new PublicationRefused(publication.id()
                        + " is not approved. Ask the executive or the performance team to approve it."))
                .recordedBy();
        refuseIf(
                approver.equals(releasing.id()),
                "You approved " + publication.id()
                        + ". Ask somebody else of the performance team to release it, so that two people have read it.");
    }

    /** The moment of a release: now, or one to come. */
    Instant moment(Optional<Instant> from) {
        refuseIf(
                from.filter(moment -> moment.isBefore(snapshot.moment())).isPresent(),
                "The moment of release is past. Leave it empty to release at once, or choose one to come.");
        return from.orElseGet(snapshot::moment);
    }

    static String reason(String text) {
        // Browsers send two characters for the end of a line, and count one.
        String words = text.strip().replace("\r\n", "\n");
        refuseIf(words.isEmpty(), "No reason is given. Write it; it is kept with your name.");
        refuseIf(
                words.length() > LONGEST,
                "The reason has " + words.length() + " characters; " + LONGEST + " is the most. Shorten it.");
        return words;
    }

    static void refuseIf(boolean faulty, String why) {
        if (faulty) {
            throw new PublicationRefused(why);
        }
    }

    private static void refuse(Optional<String> because) {
        because.ifPresent(why -> {
            throw new PublicationRefused(why);
        });
    }
}
