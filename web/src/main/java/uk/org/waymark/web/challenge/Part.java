package uk.org.waymark.web.challenge;

import uk.org.waymark.ledger.challenge.Respondent;

/**
 * The part that a reader can take in questions.
 *
 * @param now whether the agreement is looked at as it is today, where alone something can be written
 */
record Part(Respondent respondent, boolean now) {}
