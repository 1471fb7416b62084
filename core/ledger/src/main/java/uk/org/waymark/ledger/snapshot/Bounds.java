package uk.org.waymark.ledger.snapshot;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.IndicatorCode;

/** The days and measures that something stated in an agreement may name. */
public record Bounds(Snapshot snapshot) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** A day as a message names it. */
    public static String words(LocalDate day) {
        return DAY.format(day);
    }

    /**
     * Why a day is none of the agreement’s; empty where it is.
     *
     * @param what is on that day, such as "is due"
     */
    public Optional<String> outsideTerm(LocalDate day, String what) {
        Agreement agreement = snapshot.agreement();
        LocalDate first = agreement.firstYear().starts();
        LocalDate last = agreement.lastYear().ends();
        return day.isBefore(first) || day.isAfter(last)
                ? Optional.of("It " + what + " on " + words(day) + ", outside the agreement’s term from " + words(first)
                        + " to " + words(last)
                        + ". Choose a day within it; what goes on afterwards belongs to the next agreement.")
                : Optional.empty();
    }

    /**
     * Why some codes are those of no measure here; empty where all are.
     *
     * @param which the measures that are asked for, such as "that the action is meant to move"
     */
    public Optional<String> unknown(List<IndicatorCode> codes, String which) {
        String strange = codes.stream()
                .filter(code -> measure(code).isEmpty())
                .map(IndicatorCode::text)
                .collect(Collectors.joining(", "));
        return strange.isEmpty()
                ? Optional.empty()
                : Optional.of("No theme of this agreement has " + strange + " now. Name the measures " + which
                        + ", such as NI 117.");
    }

    /** The same measures by the codes they have here; without those that are not here. */
    public List<IndicatorCode> here(List<IndicatorCode> codes) {
        return codes.stream()
                .flatMap(code -> measure(code).stream())
                .map(Indicator::code)
                .distinct()
                .toList();
    }

    private Optional<Indicator> measure(IndicatorCode code) {
        return snapshot.definitions().themes().stream()
                .flatMap(theme -> theme.indicators().stream())
                .filter(declared -> declared.code().key().equals(code.key()))
                .findFirst();
    }
}
