package uk.org.waymark.ledger.capture;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.permission.Actor;

/**
 * Who enters figures, for which themes, and when.
 *
 * @param themes those that the actor was permitted to enter figures for
 * @param now by the business clock
 */
record Desk(Agreement agreement, List<Theme> themes, Actor actor, Instant now) {
    Desk {
        themes = List.copyOf(themes);
    }

    Map<IndicatorCode, Indicator> indicators() {
        Map<IndicatorCode, Indicator> indicators = new HashMap<>();
        themes.forEach(theme -> theme.indicators().forEach(its -> indicators.put(its.code(), its)));
        return indicators;
    }

    String themesInWords() {
        return themes.stream().map(Theme::title).collect(Collectors.joining(", "));
    }

    /** As known now, or as known when an archive's document was. */
    Known known(Optional<Instant> archive) {
        Instant moment = archive.orElse(now);
        return new Known(moment, moment.toString());
    }

    LocalDate today() {
        return now.atZone(Known.LONDON).toLocalDate();
    }
}
