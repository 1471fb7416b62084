package uk.org.waymark.ledger.reminder;

/**
 * The outcome of a reminder that somebody sent.
 *
 * @param themes the number of themes it was about
 * @param people the number of people whose message the mail server took
 * @param unreached the number of people with figures to enter who have no address, want no reminders, or whose message the
 *     mail server did not take
 */
public record Chased(int themes, int people, int unreached) {}
