package uk.org.waymark.web.published;

import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.reporting.Entries;

/** The figures as each release knows them. */
interface ReleasedFigures {
    /** The position of a period as a release knows it. */
    Position position(Release release, ReportingPeriod period);

    /** The entries that a release rests on. */
    Entries entries(Release release);
}
