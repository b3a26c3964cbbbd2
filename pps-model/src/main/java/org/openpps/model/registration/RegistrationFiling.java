package org.openpps.model.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.party.Grantor;

/**
 * One registration within a filing bundle.
 *
 * @param interest what is claimed
 * @param purchaseMoney whether it is a purchase-money security interest (PMSI)
 * @param grantors against whom; none where the profile forbids it
 * @param collateral in what
 * @param lastDay the last day, in the profile's legal zone, on which it has effect; absent for no
 *     stated end
 * @param text free text for a reader
 * @param details what the register's profile asks for beyond
 * @param notice which order it is notice of, where it is a non-security notice; the secured party
 *     group is then whoever gives notice
 */
public record RegistrationFiling(
    @NotNull(message = "value-missing") Interest interest,
    boolean purchaseMoney,
    @Size(max = 500, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Valid Grantor> grantors,
    @NotEmpty(message = "collateral-missing") @Size(max = 1000, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Valid Collateral> collateral,
    Optional<LocalDate> lastDay,
    Optional<@FreeText String> text,
    Optional<@Valid FilingDetails> details,
    Optional<@Valid Order> notice) {
  /** Copies. */
  public RegistrationFiling {
    grantors = Accepted.list(grantors);
    collateral = Accepted.list(collateral);
    lastDay = Accepted.optional(lastDay);
    text = Accepted.text(text);
    details = FilingDetails.present(details);
    notice = Accepted.optional(notice);
  }

  /** A filing that claims an interest. */
  public RegistrationFiling(
      Interest interest,
      boolean purchaseMoney,
      List<Grantor> grantors,
      List<Collateral> collateral,
      Optional<LocalDate> lastDay,
      Optional<String> text,
      Optional<FilingDetails> details) {
    this(interest, purchaseMoney, grantors, collateral, lastDay, text, details, Optional.empty());
  }

  /** A filing with nothing beyond. */
  public RegistrationFiling(
      Interest interest,
      boolean purchaseMoney,
      List<Grantor> grantors,
      List<Collateral> collateral,
      Optional<LocalDate> lastDay,
      Optional<String> text) {
    this(interest, purchaseMoney, grantors, collateral, lastDay, text, Optional.empty());
  }

  /** What it says beyond, {@link FilingDetails#NONE} for nothing. */
  public FilingDetails stated() {
    return details.orElse(FilingDetails.NONE);
  }
}
