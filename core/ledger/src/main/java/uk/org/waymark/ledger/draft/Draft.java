package uk.org.waymark.ledger.draft;

import java.time.Instant;
import java.util.UUID;

/**
 * The text somebody typed into one field of a return and has not saved. It is no figure: nothing is computed from it.
 *
 * @param line the measure with its part, month or group, as the page of the return names it: "NI 120/female"
 * @param field of the line, such as "figure" or "why"
 * @param typed as typed; blank where what stands was emptied
 * @param by the account of the person
 * @param keptAt by the real clock
 */
public record Draft(String measure, String line, String field, String typed, UUID by, Instant keptAt) {}
