package org.openpps.model.registration;

import java.util.Optional;
import org.openpps.model.constraint.Accepted;
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
 * @param notice which order it is notice of, where it is no interest
 */
public record Terms(
    RegistrationNumber group,
    Interest interest,
    boolean purchaseMoney,
    Optional<End> end,
    String profile,
    Optional<FilingDetails> details,
    Optional<Order> notice) {
  /** Details that say nothing are none. */
  public Terms {
    details = FilingDetails.present(details);
    notice = Accepted.optional(notice);
  }

  /** Terms of an interest. */
  public Terms(
      RegistrationNumber group,
      Interest interest,
      boolean purchaseMoney,
      Optional<End> end,
      String profile,
      Optional<FilingDetails> details) {
    this(group, interest, purchaseMoney, end, profile, details, Optional.empty());
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
    return new Terms(other, interest, purchaseMoney, end, profile, details, notice);
  }

  /** The same with this end; absent for no stated end. */
  Terms until(Optional<End> later) {
    return new Terms(group, interest, purchaseMoney, later, profile, details, notice);
  }
}
