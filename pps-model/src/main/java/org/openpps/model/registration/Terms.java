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
 * @param details what the filing said beyond; nothing for {@code registration-created@1}
 */
public record Terms(
    RegistrationNumber group,
    Interest interest,
    boolean purchaseMoney,
    Optional<End> end,
    String profile,
    Optional<FilingDetails> details) {
  /** Details that say nothing are none. */
  public Terms {
    details = FilingDetails.present(details);
  }

  /** Terms with nothing beyond. */
  public Terms(
      RegistrationNumber group,
      Interest interest,
      boolean purchaseMoney,
      Optional<End> end,
      String profile) {
    this(group, interest, purchaseMoney, end, profile, Optional.empty());
  }

  /** What it says beyond, {@link FilingDetails#NONE} for nothing. */
  public FilingDetails stated() {
    return details.orElse(FilingDetails.NONE);
  }

  /** The same, held by another group. */
  Terms heldBy(RegistrationNumber other) {
    return new Terms(other, interest, purchaseMoney, end, profile, details);
  }

  /** The same with this end; absent for no stated end. */
  Terms until(Optional<End> later) {
    return new Terms(group, interest, purchaseMoney, later, profile, details);
  }
}
