package uk.org.waymark.web.rest.agreement;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.agreement.Body;
import uk.org.waymark.contract.agreement.CalendarEvent;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.position.Position;
import uk.org.waymark.web.rest.measure.Codes;

/**
 * An agreement.
 *
 * @param agreement its id
 * @param years the financial years of its term
 * @param scheme the status scheme in force when the period ended
 * @param calendar what comes round every year
 */
public record AgreementAnswer(
        String agreement,
        String period,
        String knownAt,
        String title,
        String area,
        String governmentOffice,
        List<String> years,
        List<Named> themes,
        List<Named> partners,
        List<Named> deliveryGroups,
        List<DesignationAnswer> designations,
        List<Named> scorecards,
        LevelsAnswer levels,
        List<Named> blocks,
        List<EventAnswer> calendar,
        SchemeAnswer scheme) {
    /**
     * Something with an id and a name: a theme, a block, a partner, a delivery group or a scorecard.
     *
     * @param note what the agreement notes of a partner
     */
    public record Named(String id, String name, Optional<String> note) {
        static Named of(String id, String name) {
            return new Named(id, name, Optional.empty());
        }
    }

    /** A designation by the agreement's own name. */
    public record DesignationAnswer(String id, String name, String countsAs) {}

    /** The agreement's words for the level above its themes and for the one below. */
    public record LevelsAnswer(String block, String outcome) {}

    /** A date that comes round every year, such as "31 March" or "September". */
    public record EventAnswer(String at, String title) {
        static EventAnswer of(CalendarEvent event) {
            String month = event.month().getDisplayName(TextStyle.FULL, Locale.UK);
            return new EventAnswer(event.day().map(day -> day + " " + month).orElse(month), event.title());
        }
    }

    /**
     * A status scheme.
     *
     * @param betterWhen what a figure has to do to be called better: "beyond-tolerance", "met" or "beaten"
     * @param tolerance the scheme's own
     */
    public record SchemeAnswer(
            String id,
            int version,
            String title,
            String from,
            String betterWhen,
            String tolerance,
            List<SymbolAnswer> symbols) {}

    /** How the scheme shows a performance. */
    public record SymbolAnswer(String performance, String label, String shape) {}

    public static AgreementAnswer of(Position position) {
        Agreement agreement = position.agreement();
        return new AgreementAnswer(
                agreement.id(),
                position.period().code(),
                position.known().text(),
                agreement.title(),
                agreement.area(),
                agreement.governmentOffice(),
                agreement.years().stream().map(FinancialYear::toString).toList(),
                position.themes().stream()
                        .map(theme -> Named.of(theme.id(), theme.title()))
                        .toList(),
                agreement.partners().stream().map(AgreementAnswer::named).toList(),
                agreement.deliveryGroups().stream().map(AgreementAnswer::named).toList(),
                agreement.structure().designations().stream()
                        .map(its -> new DesignationAnswer(
                                its.id(), its.title(), its.countsAs().code()))
                        .toList(),
                agreement.structure().scorecards().stream()
                        .map(card -> Named.of(card.id(), card.title()))
                        .toList(),
                new LevelsAnswer(
                        agreement.structure().levels().block(),
                        agreement.structure().levels().outcome()),
                agreement.structure().blocks().stream()
                        .map(block -> Named.of(block.id(), block.title()))
                        .toList(),
                agreement.calendar().stream().map(EventAnswer::of).toList(),
                scheme(position));
    }

    private static Named named(Body body) {
        return new Named(body.id(), body.name(), body.note());
    }

    private static SchemeAnswer scheme(Position position) {
        var scheme = position.scheme();
        return new SchemeAnswer(
                scheme.id(),
                scheme.version(),
                scheme.title(),
                scheme.from().toString(),
                Codes.of(scheme.betterWhen()),
                scheme.tolerance().toString(),
                scheme.symbols().stream()
                        .map(symbol -> new SymbolAnswer(symbol.performance().code(), symbol.label(), symbol.shape()))
                        .toList());
    }
}
