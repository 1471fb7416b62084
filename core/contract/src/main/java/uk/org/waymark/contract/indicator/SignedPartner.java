package uk.org.waymark.contract.indicator;

/** A partner who signed up to a measure, by the agreement's id for it. */
public record SignedPartner(String id, boolean lead) {}
