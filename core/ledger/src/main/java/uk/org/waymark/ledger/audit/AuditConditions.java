package uk.org.waymark.ledger.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.position.reporting.PlanStatement.PlanStated;

/** A filter as conditions on the two tables that are read as one list. */
final class AuditConditions {
    private AuditConditions() {}

    /**
     * On {@code waymark.entry e}.
     *
     * @param subjects what entries about the filter's theme are about, but for its plans that stand in no file
     */
    static Conditions ofEntries(AuditFilter filter, List<String> subjects, Optional<AuditPlace> before) {
        Conditions conditions = new Conditions();
        filter.from().ifPresent(day -> conditions.and("e.recorded_at >= ?", beginning(day)));
        filter.to().ifPresent(day -> conditions.and("e.recorded_at < ?", beginning(day.plusDays(1))));
        filter.person().map(Account::id).ifPresent(id -> conditions.and("e.recorded_by = ?", id));
        filter.kind().ifPresent(kind -> conditions.and("e.kind = ?", kind));
        filter.agreement().ifPresent(id -> conditions.and("e.agreement = ?", id));
        filter.theme()
                .ifPresent(theme -> conditions.and(
                        "e.agreement = ? AND (e.subject = ANY (?) OR starts_with(e.subject, ?))",
                        theme.agreement(),
                        subjects,
                        PlanStated.id(theme.theme(), "")));
        filter.measure().ifPresent(code -> conditions.and("e.subject = ?", code.text()));
        before.ifPresent(place -> conditions.and(
                "(e.recorded_at, e.agreement, e.sequence) < (?, ?, ?)",
                place.recordedAt(),
                place.chain(),
                place.sequence()));
        return conditions;
    }

    /** On {@code waymark.audit a}; no act is about a measure. */
    static Conditions ofActs(AuditFilter filter, Optional<AuditPlace> before) {
        Conditions conditions = new Conditions();
        filter.from().ifPresent(day -> conditions.and("a.recorded_at >= ?", beginning(day)));
        filter.to().ifPresent(day -> conditions.and("a.recorded_at < ?", beginning(day.plusDays(1))));
        filter.person().map(Account::id).ifPresent(id -> byOrAbout(conditions, id));
        filter.kind().ifPresent(kind -> conditions.and("a.act = ?", kind));
        filter.agreement().ifPresent(id -> conditions.and("a.agreement = ?", id));
        filter.theme()
                .ifPresent(theme -> conditions.and(
                        "a.agreement = ? AND ? = ANY (string_to_array(a.theme, ','))",
                        theme.agreement(),
                        theme.theme()));
        filter.measure().ifPresent(code -> conditions.and("FALSE"));
        before.ifPresent(place -> conditions.and(
                "(a.recorded_at, '', a.sequence) < (?, ?, ?)", place.recordedAt(), place.chain(), place.sequence()));
        return conditions;
    }

    private static void byOrAbout(Conditions conditions, UUID id) {
        conditions.and("(a.recorded_by = ? OR a.about = ?)", id, id);
    }

    /** When a day begins in London. */
    private static Instant beginning(LocalDate day) {
        return Known.from(day);
    }
}
