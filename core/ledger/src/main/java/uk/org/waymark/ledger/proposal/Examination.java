package uk.org.waymark.ledger.proposal;

import java.util.Optional;
import uk.org.waymark.ledger.definition.Candidate;

/** A proposal, and what would be installed; nothing where a file of it cannot be read. */
record Examination(Proposal proposal, Optional<Candidate> candidate) {}
