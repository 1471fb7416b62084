package uk.org.waymark.contract.risk;

/**
 * The levels into which an agreement's appetite divides scores.
 *
 * @since 1
 */
public enum RiskLevel {
    /** A risk that the agreement puts up with. */
    LOW,
    /** A risk that it watches. */
    MEDIUM,
    /** A risk above its appetite, which something has to be done about. */
    HIGH
}
