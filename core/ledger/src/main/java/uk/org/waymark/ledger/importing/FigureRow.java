package uk.org.waymark.ledger.importing;

import java.time.Instant;
import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.ledger.standing.Subject;
import uk.org.waymark.ledger.table.TableRow;

/**
 * What one row says about a measure, or a part of it, for a period; what is empty is not said.
 *
 * @param theme the id of the theme that declares the measure
 * @param notApplicable whether it says that there is no figure to report
 * @param projected the figure expected at the year's end
 * @param overruled why the figure stands although it is doubted
 * @param knownFrom the date of an archive's document; empty for now
 */
record FigureRow(
        TableRow row,
        String theme,
        Indicator indicator,
        Subject subject,
        Optional<Figure> figure,
        boolean notApplicable,
        Optional<Boolean> provisional,
        Optional<String> span,
        Optional<Performance> forecast,
        Optional<Figure> projected,
        Optional<String> commentary,
        Optional<EvidenceText> evidence,
        Optional<Instant> knownFrom,
        Optional<String> source,
        Optional<String> reason,
        Optional<String> overruled) {}
