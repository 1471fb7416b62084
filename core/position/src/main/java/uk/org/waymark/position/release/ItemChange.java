package uk.org.waymark.position.release;

import java.util.Optional;

/**
 * One item of a definition file that differs between two releases.
 *
 * @param about the measure, plan or other entry of the file it belongs to, such as "NI 126"; empty for the file's own
 * @param item its place there, such as "agreed 2008-06-02, target 2008/09, exact"
 * @param before its text; empty for an item that was added
 * @param after its text; empty for an item that was removed
 */
public record ItemChange(String about, String item, Optional<String> before, Optional<String> after) {}
