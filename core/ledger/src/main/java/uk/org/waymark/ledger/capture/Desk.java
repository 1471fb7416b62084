package uk.org.waymark.ledger.capture;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.agreement.Body;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Scope;

/**
 * Who enters figures, for measures of which themes, and when.
 *
 * @param themes those of which the actor was permitted to enter figures, of all measures or of some
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

    /** The theme that declares each measure. */
    Map<IndicatorCode, Scope> scopes() {
        Map<IndicatorCode, Scope> scopes = new HashMap<>();
        themes.forEach(theme -> theme.indicators().forEach(its -> scopes.put(its.code(), Scope.of(theme))));
        return scopes;
    }

    /** The name of the partner who owns a measure. */
    Optional<String> owner(Indicator measure) {
        return measure.owner()
                .flatMap(owner -> agreement.findPartner(owner.partner()))
                .map(Body::name);
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
