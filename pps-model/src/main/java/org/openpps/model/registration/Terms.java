package org.openpps.model.registration;

import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * What a registration says besides persons, things and texts.
 *
 * @param group the secured party group that claims
 * @param interest what is claimed
 * @param purchaseMoney whether it is a purchase-money security interest
 * @param end when it ends; absent for no stated end
 * @param profile the profile version it was made under, {@code name@version}
 */
public record Terms(
    RegistrationNumber group,
    Interest interest,
    boolean purchaseMoney,
    Optional<End> end,
    String profile) {
  /** The same with this end. */
  Terms until(End later) {
    return new Terms(group, interest, purchaseMoney, Optional.of(later), profile);
  }
}
