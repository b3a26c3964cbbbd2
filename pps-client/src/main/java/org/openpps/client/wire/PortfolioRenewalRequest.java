package org.openpps.client.wire;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The renewal of a portfolio as it is asked.
 *
 * @param endsBefore registrations whose last day is earlier
 * @param lastDay their new last day
 * @param text free text for each entry
 */
public record PortfolioRenewalRequest(
    LocalDate endsBefore, LocalDate lastDay, Optional<String> text) {}
