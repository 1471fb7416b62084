package uk.org.waymark.web.search;

import java.util.Optional;
import uk.org.waymark.web.measure.MeasureRow;

/**
 * Something that was found.
 *
 * @param measure what is reported of it, where it is a measure
 */
public record FoundRow(String title, String note, String path, Optional<MeasureRow> measure) {}
