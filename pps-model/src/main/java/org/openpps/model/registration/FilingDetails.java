package org.openpps.model.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openpps.model.collateral.CollateralType;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.constraint.Line;

/**
 * What a financing statement says beyond parties, collateral and term (PPSA 2009 (Cth), s 153). The
 * register's profile says which of it must, may or must not be given.
 *
 * @param collateralType consumer or commercial property
 * @param collateralClass the one class of collateral, by its code in the profile
 * @param registrationKind the kind of registration, by its code in the profile
 * @param proceeds what is claimed in proceeds, in words; absent where none are claimed
 * @param subordinated whether the interest is, or may be, subordinated
 * @param noticeIdentifier the secured party's own reference, shown on notices
 * @param inventory whether the collateral is inventory
 * @param control whether the secured party has control of it
 * @param agreementDate the day of the security agreement
 * @param possessionDate the day on which the grantor came into possession
 * @param acceptedRisks the codes of the risks that the filer accepts
 * @param claimedTime an earlier time, claimed on migration
 */
public record FilingDetails(
    Optional<CollateralType> collateralType,
    Optional<@Line(max = 64) String> collateralClass,
    Optional<@Line(max = 64) String> registrationKind,
    Optional<@FreeText(max = 500) String> proceeds,
    boolean subordinated,
    Optional<@Line(max = 100) String> noticeIdentifier,
    boolean inventory,
    boolean control,
    Optional<LocalDate> agreementDate,
    Optional<LocalDate> possessionDate,
    @Size(max = 20, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Line(max = 64) String> acceptedRisks,
    Optional<@Valid ClaimedTime> claimedTime) {
  /** Nothing beyond. */
  public static final FilingDetails NONE =
      new FilingDetails(null, null, null, null, false, null, false, false, null, null, null, null);

  /** Brings text to its canonical form. */
  public FilingDetails {
    collateralType = Accepted.optional(collateralType);
    collateralClass = Accepted.line(collateralClass);
    registrationKind = Accepted.line(registrationKind);
    proceeds = Accepted.text(proceeds);
    noticeIdentifier = Accepted.line(noticeIdentifier);
    agreementDate = Accepted.optional(agreementDate);
    possessionDate = Accepted.optional(possessionDate);
    acceptedRisks = Accepted.list(acceptedRisks);
    claimedTime = Accepted.optional(claimedTime);
  }

  /** Details that say nothing are none. */
  static Optional<FilingDetails> present(Optional<FilingDetails> details) {
    return Accepted.optional(details).filter(stated -> !stated.equals(NONE));
  }

  /** The same with these accepted risks. */
  FilingDetails accepting(List<String> risks) {
    return new FilingDetails(
        collateralType,
        collateralClass,
        registrationKind,
        proceeds,
        subordinated,
        noticeIdentifier,
        inventory,
        control,
        agreementDate,
        possessionDate,
        risks,
        claimedTime);
  }
}
