package uk.org.waymark.ledger.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.ledger.snapshot.Snapshot;

/** What the terms of an action need to make sense in an agreement. */
record TermsRule(Snapshot snapshot) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /**
     * The terms, with measures by the codes they have here.
     *
     * @throws PlanRefused when they make no sense
     */
    ActionTerms sound(ActionTerms terms) {
        if (terms.title().isEmpty()) {
            throw new PlanRefused("The action has no words. Say what is to be done.");
        }
        terms.start().ifPresent(day -> requireInTerm(day, "begins"));
        terms.due().ifPresent(day -> requireInTerm(day, "is due"));
        terms.due()
                .filter(due -> terms.start().filter(due::isBefore).isPresent())
                .ifPresent(due -> {
                    throw new PlanRefused("It is due on " + DAY.format(due) + ", before it begins on "
                            + DAY.format(terms.start().orElseThrow()) + ". Correct one of the two.");
                });
        requireMeasures(terms.indicators());
        return terms.moving(terms.indicators().stream()
                .flatMap(code -> measure(code).stream())
                .toList());
    }

    private void requireInTerm(LocalDate day, String what) {
        Agreement agreement = snapshot.agreement();
        LocalDate first = agreement.firstYear().starts();
        LocalDate last = agreement.lastYear().ends();
        if (day.isBefore(first) || day.isAfter(last)) {
            throw new PlanRefused("It " + what + " on " + DAY.format(day) + ", outside the agreement’s term from "
                    + DAY.format(first) + " to " + DAY.format(last)
                    + ". Choose a day within it; what goes on afterwards belongs to the next agreement.");
        }
    }

    private void requireMeasures(List<IndicatorCode> codes) {
        String strange = codes.stream()
                .filter(code -> measure(code).isEmpty())
                .map(IndicatorCode::text)
                .collect(Collectors.joining(", "));
        if (!strange.isEmpty()) {
            throw new PlanRefused("No theme of this agreement has " + strange
                    + " now. Name the measures that the action is meant to move, such as NI 117.");
        }
    }

    private Optional<IndicatorCode> measure(IndicatorCode code) {
        return snapshot.definitions().themes().stream()
                .flatMap(theme -> theme.indicators().stream())
                .map(Indicator::code)
                .filter(declared -> declared.key().equals(code.key()))
                .findFirst();
    }
}
