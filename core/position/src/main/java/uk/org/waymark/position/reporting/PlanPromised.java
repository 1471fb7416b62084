package uk.org.waymark.position.reporting;

import java.time.LocalDate;
import uk.org.waymark.contract.indicator.IndicatorCode;

/**
 * That somebody will write a plan for a target that has none, and by when. Of those about one measure the latest counts, as
 * long as no plan is for it.
 *
 * @param owner the organisation or group that writes it
 */
public record PlanPromised(IndicatorCode code, String owner, LocalDate due) implements Statement {}
