package org.openpps.model.bridge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.openpps.model.collateral.CollateralType;

/**
 * One financing statement as the statutory register would want it.
 *
 * @param of which registration of the claim it is made of, from 1
 * @param reference that registration's number here, once it has one
 * @param grantor against whom; absent where the law forbids to name anybody
 * @param type consumer or commercial property
 * @param collateralClass the code of the class
 * @param serial the serial number in the law's sense
 * @param description what is claimed, at most 500 characters
 * @param part which of the descriptions of this claim it holds, from 1
 * @param parts how many there are
 * @param purchaseMoney whether it is a purchase-money security interest (PMSI)
 * @param inventory whether the collateral is inventory
 * @param control whether the secured party has control
 * @param subordinated whether the interest is subordinated
 * @param proceeds what is claimed in proceeds
 * @param term the end time
 * @param noticeIdentifier the giving of notice identifier
 * @param fee what it costs by the newest table known here, in Australian dollars
 * @param deadlines the last days that cost rights
 * @param open what is missing, or must be decided, before it can be filed
 * @param notes what else to know
 */
public record PreparedFiling(
    int of,
    Optional<String> reference,
    Optional<PreparedGrantor> grantor,
    CollateralType type,
    String collateralClass,
    Optional<SerialNumberDetail> serial,
    Optional<String> description,
    int part,
    int parts,
    boolean purchaseMoney,
    boolean inventory,
    boolean control,
    boolean subordinated,
    Optional<String> proceeds,
    PreparedTerm term,
    Optional<String> noticeIdentifier,
    Optional<BigDecimal> fee,
    List<Deadline> deadlines,
    List<Advice> open,
    List<Advice> notes) {
  /** Copies. */
  public PreparedFiling {
    deadlines = List.copyOf(deadlines);
    open = List.copyOf(open);
    notes = List.copyOf(notes);
  }
}
