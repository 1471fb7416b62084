package uk.org.waymark.position.refresh;

import java.util.Optional;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionAnswered;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionReturned;

/**
 * The questions with which a proposal was returned.
 *
 * @param answer empty while they wait for one
 */
public record Return(Entry<RevisionReturned> questions, Optional<Entry<RevisionAnswered>> answer) {}
