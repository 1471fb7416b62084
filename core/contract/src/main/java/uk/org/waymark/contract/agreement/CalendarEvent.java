package uk.org.waymark.contract.agreement;

import java.time.Month;
import java.util.Optional;

/** A date that comes round every year, such as the Government Office's annual review. */
public record CalendarEvent(Month month, Optional<Integer> day, String title) {}
