package uk.org.waymark.web.search;

import java.util.List;

/**
 * What was found of one kind, best first.
 *
 * @param more how many more there are, in words; empty where all are listed
 */
public record FoundGroup(String kind, String title, List<FoundRow> rows, String more) {}
