package uk.org.waymark.position.reporting;

/** A statement about a risk of a theme. */
public sealed interface RiskStatement extends NumberedStatement {
    /** The theme whose delivery group keeps it. */
    String theme();

    /** A risk as somebody states it: a new one, or new terms or scores of one. Of those about one risk the latest counts. */
    record RiskStated(String theme, String id, RiskTerms terms, RiskAssessment assessment) implements RiskStatement {}

    /** That the theme's lead accepts a risk into the register. */
    record RiskAccepted(String theme, String id) implements RiskStatement {}

    /** That a risk is one no longer, or never was one. */
    record RiskClosed(String theme, String id, String why) implements RiskStatement {}
}
