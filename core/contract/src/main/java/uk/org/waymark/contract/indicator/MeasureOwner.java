package uk.org.waymark.contract.indicator;

import java.util.Optional;

/**
 * The organisation that answers for a measure, and in which of its roles; never a person, since people come and go.
 *
 * @param partner the agreement's id for the organisation
 * @param role such as "Head of Public Health Intelligence"; empty where the file names none
 * @since 1
 */
public record MeasureOwner(String partner, Optional<String> role) {}
