package uk.org.waymark.ledger.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.entry.Look;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.snapshot.Snapshots;
import uk.org.waymark.position.assessment.AssessedSection;
import uk.org.waymark.position.assessment.SectionVersion;
import uk.org.waymark.position.reporting.ReviewStatement;
import uk.org.waymark.position.reporting.ReviewStatement.SectionAgreed;
import uk.org.waymark.position.reporting.ReviewStatement.SectionAssigned;
import uk.org.waymark.position.reporting.ReviewStatement.SectionWritten;

/** Assigns the sections of a review, writes and agrees their texts. Every version is kept. */
@ApplicationScoped
public class ReviewSections {
    private final Snapshots snapshots;

    @Inject
    public ReviewSections(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** For the container's proxy only. */
    protected ReviewSections() {
        this(null);
    }

    /**
     * Names who writes a section and by when; the same again changes nothing.
     *
     * @param readAt the sequence of the head at which the actor read the section
     * @throws uk.org.waymark.ledger.permission.NotPermitted when the actor may not
     * @throws ReviewRefused when there is no such section, nobody is named, the day makes no sense, or somebody else
     *     changed the section since
     */
    public Head assign(
            Actor actor,
            String agreement,
            ReportingPeriod period,
            String section,
            String owner,
            Optional<String> role,
            LocalDate due,
            long readAt) {
        actor.require(Permission.CONDUCT_REVIEW);
        return snapshots.append(agreement, actor.account(), snapshot -> {
            ReviewRule rule = new ReviewRule(snapshot, period);
            AssessedSection stands = read(rule, section, actor, readAt);
            SectionAssigned assigned = new SectionAssigned(
                    period,
                    stands.number(),
                    owner.strip(),
                    role.map(String::strip).filter(any -> !any.isEmpty()),
                    due);
            rule.require(assigned);
            return stands.assigned().equals(Optional.of(assigned)) ? List.of() : said(assigned);
        });
    }

    /**
     * Keeps a version of a section's text; the same again changes nothing.
     *
     * @param evidence the documents that its claims rest on, in words
     * @param readAt the sequence of the head at which the actor read the section
     * @throws uk.org.waymark.ledger.permission.NotPermitted when the actor may not
     * @throws ReviewRefused when there is no such section, the text is empty or too long, the actor works for another
     *     agreement, or somebody else changed the section since
     */
    public Head write(
            Actor actor,
            String agreement,
            ReportingPeriod period,
            String section,
            String text,
            Optional<String> evidence,
            long readAt) {
        actor.require(Permission.WRITE_SECTIONS);
        return snapshots.append(agreement, actor.account(), snapshot -> {
            requireOf(agreement, actor);
            ReviewRule rule = new ReviewRule(snapshot, period);
            AssessedSection stands = read(rule, section, actor, readAt);
            String sound = ReviewRule.text(text);
            rule.requireReferences(sound);
            Optional<String> documents = ReviewRule.brief(evidence, "The evidence");
            boolean same = stands.standing()
                    .filter(version ->
                            version.text().equals(sound) && version.evidence().equals(documents))
                    .isPresent();
            return same
                    ? List.of()
                    : said(new SectionWritten(period, stands.number(), sound, documents, actor.capacity()));
        });
    }

    /**
     * Agrees the text of a section as it was read; one that is agreed stays so.
     *
     * @param readAt the sequence of the head at which the actor read the section
     * @throws uk.org.waymark.ledger.permission.NotPermitted when the actor may not
     * @throws ReviewRefused when there is no such section, nothing is written, or somebody else changed the section since
     */
    public Head agree(Actor actor, String agreement, ReportingPeriod period, String section, long readAt) {
        actor.require(Permission.CONDUCT_REVIEW);
        return snapshots.append(agreement, actor.account(), snapshot -> {
            AssessedSection stands = read(new ReviewRule(snapshot, period), section, actor, readAt);
            SectionVersion version = stands.standing()
                    .orElseThrow(() -> new ReviewRefused("Section " + stands.number()
                            + " has no text yet. It is agreed when somebody has written it."));
            return version.agreed().isPresent() ? List.of() : said(new SectionAgreed(period, stands.number()));
        });
    }

    private static AssessedSection read(ReviewRule rule, String number, Actor actor, long readAt) {
        AssessedSection section = rule.section(number);
        ReviewRule.refuse(new Look(actor.account(), readAt).overtaken(section.latest(), "section " + section.number()));
        return section;
    }

    /** Sections are of no theme, so a remit says only which agreement somebody works for. */
    private static void requireOf(String agreement, Actor actor) {
        ReviewRule.refuse(actor.remit()
                .filter(remit -> !remit.agreement().equals(agreement))
                .map(other -> "You work for another agreement. Somebody of this one writes its review."));
    }

    private static List<NewEntry> said(ReviewStatement statement) {
        return List.of(NewEntry.now(statement));
    }
}
