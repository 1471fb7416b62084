package uk.org.waymark.web.nation;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.scoring.StatusScheme;
import uk.org.waymark.position.nation.AreaPosition;
import uk.org.waymark.position.nation.AreaTheme;
import uk.org.waymark.position.nation.Nation;
import uk.org.waymark.position.nation.Spread;

/**
 * The areas as an address asks for them, for the page and for its file.
 *
 * @param own the id of the reader's own agreement
 * @param choices the measures that areas can be compared by
 * @param measure the one they are compared by; empty where the address names none that there is
 */
record NationView(
        NationQuestion question,
        Nation nation,
        String own,
        List<MeasureChoice> choices,
        Optional<MeasureChoice> measure,
        Optional<Spread> spread) {

    static NationView of(NationQuestion asked, Nation nation, String own) {
        List<MeasureChoice> choices = MeasureChoice.of(nation, own);
        Optional<MeasureChoice> measure = MeasureChoice.find(choices, asked.measure());
        return new NationView(
                asked.amongThemes(themes(nation, own)),
                nation,
                own,
                choices,
                measure,
                measure.flatMap(choice -> nation.spread(choice.code().text(), choice.part(), own)));
    }

    private static List<AreaTheme> themes(Nation nation, String own) {
        return nation.find(own).map(AreaPosition::themes).orElse(List.of());
    }

    /** The themes of the reader's own agreement. */
    List<AreaTheme> themes() {
        return themes(nation, own);
    }

    /** Those that the table has a column for: all, or the one asked for. */
    List<AreaTheme> columns() {
        return themes().stream()
                .filter(theme -> question.theme().isEmpty() || theme.id().equals(question.theme()))
                .toList();
    }

    /** Whether an area is behind with figures, which the public is not told. */
    boolean isAnyLate() {
        return nation.late("") > 0;
    }

    AreaTable table(StatusScheme scheme) {
        return new AreaTable(question, nation, own, scheme, columns(), measure, spread);
    }
}
