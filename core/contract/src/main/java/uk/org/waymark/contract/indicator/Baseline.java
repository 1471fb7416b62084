package uk.org.waymark.contract.indicator;

import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;

/**
 * Where a measure started.
 *
 * @param figure empty when it was not known
 * @param span the time it measures, as the source prints it
 * @param note why it is not known; empty when it is
 */
public record Baseline(Optional<Figure> figure, Optional<String> span, Optional<String> note) {}
