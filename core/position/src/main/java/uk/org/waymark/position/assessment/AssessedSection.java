package uk.org.waymark.position.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.agreement.ReviewSection;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.ReviewStatement.OfSection;
import uk.org.waymark.position.reporting.ReviewStatement.SectionAgreed;
import uk.org.waymark.position.reporting.ReviewStatement.SectionAssigned;
import uk.org.waymark.position.reporting.ReviewStatement.SectionWritten;

/**
 * A section of a review as known at a moment.
 *
 * @param declared by the agreement
 * @param history all that was stated of it until then, earliest known first
 */
public record AssessedSection(ReviewSection declared, List<Entry<OfSection>> history) {
    public AssessedSection {
        history = List.copyOf(history);
    }

    public String number() {
        return declared.number();
    }

    /** The body that writes it; empty where nobody does yet. */
    public Optional<String> owner() {
        return assigned().map(SectionAssigned::owner).or(declared::owner);
    }

    /** The post that writes it there. */
    public Optional<String> role() {
        return assigned().map(SectionAssigned::role).orElseGet(declared::role);
    }

    /** The day by which its text is to be agreed; empty where none was set. */
    public Optional<LocalDate> due() {
        return assigned().map(SectionAssigned::due);
    }

    /** What was stated last about who writes it; empty where only the agreement says so. */
    public Optional<SectionAssigned> assigned() {
        return history.stream()
                .flatMap(entry -> entry.as(SectionAssigned.class).stream())
                .reduce((earlier, later) -> later)
                .map(Entry::statement);
    }

    /** The versions of its text, the last first; an agreement is of the version that stood before it. */
    public List<SectionVersion> versions() {
        List<SectionVersion> versions = new ArrayList<>();
        for (Entry<OfSection> entry : history) {
            entry.as(SectionWritten.class)
                    .ifPresent(written -> versions.add(0, new SectionVersion(written, Optional.empty())));
            entry.as(SectionAgreed.class)
                    .filter(agreed -> !versions.isEmpty())
                    .ifPresent(agreed ->
                            versions.set(0, new SectionVersion(versions.get(0).written(), Optional.of(agreed))));
        }
        return List.copyOf(versions);
    }

    /** The version that stands. */
    public Optional<SectionVersion> standing() {
        return versions().stream().findFirst();
    }

    /** The version for the paper: the last that was agreed, though a later one may be drafted. */
    public Optional<SectionVersion> agreed() {
        return versions().stream()
                .filter(version -> version.agreed().isPresent())
                .findFirst();
    }

    public SectionState state() {
        return standing()
                .map(version -> version.agreed().isPresent() ? SectionState.AGREED : SectionState.DRAFTED)
                .orElse(declared.figures().isPresent() ? SectionState.FROM_FIGURES : SectionState.TO_WRITE);
    }

    /** Whether its text should have been agreed by a day and was not. */
    public boolean isOverdue(LocalDate day) {
        return !state().isSettled() && due().filter(by -> by.isBefore(day)).isPresent();
    }

    /** The last of its history. */
    public Optional<Entry<OfSection>> latest() {
        return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
    }
}
