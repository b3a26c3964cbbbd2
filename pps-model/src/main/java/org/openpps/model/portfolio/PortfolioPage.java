package org.openpps.model.portfolio;

import java.util.List;
import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.ReadPoint;
import org.openpps.model.registration.RegistrationOnRecord;

/**
 * Some of a group's registrations, by number.
 *
 * @param at N and T
 * @param registrations in the order of their numbers
 * @param next the number after which the next page begins; absent on the last
 */
public record PortfolioPage(
    ReadPoint at, List<RegistrationOnRecord> registrations, Optional<RegistrationNumber> next) {
  /** Copies. */
  public PortfolioPage {
    registrations = List.copyOf(registrations);
    next = next == null ? Optional.empty() : next;
  }
}
