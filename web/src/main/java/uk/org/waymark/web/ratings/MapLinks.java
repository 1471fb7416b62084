package uk.org.waymark.web.ratings;

import uk.org.waymark.contract.period.ReportingPeriod;

/** The addresses that the cells of a map lead to. */
@FunctionalInterface
public interface MapLinks {
    /** The address of a page for a period. */
    String to(String path, ReportingPeriod period);
}
