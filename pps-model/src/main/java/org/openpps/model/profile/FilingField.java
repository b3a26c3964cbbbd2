package org.openpps.model.profile;

import java.util.Locale;

/** A detail of a filing that not every regime knows. */
public enum FilingField {
  /** Consumer or commercial. */
  COLLATERAL_TYPE("collateralType", false),
  /** The one class of collateral. */
  COLLATERAL_CLASS("collateralClass", false),
  /** The kind of registration. */
  REGISTRATION_KIND("registrationKind", true),
  /** That it is a purchase-money security interest. */
  PURCHASE_MONEY("purchaseMoney", true),
  /** What is claimed in proceeds. */
  PROCEEDS("proceeds", true),
  /** That the interest is, or may be, subordinated. */
  SUBORDINATED("subordinated", true),
  /** The secured party's own reference, shown on notices. */
  NOTICE_IDENTIFIER("noticeIdentifier", false),
  /** That the collateral is inventory. */
  INVENTORY("inventory", true),
  /** That the secured party has control. */
  CONTROL("control", true),
  /** The day of the security agreement. */
  AGREEMENT_DATE("agreementDate", true),
  /** The day on which the grantor came into possession. */
  POSSESSION_DATE("possessionDate", true);

  private final String property;
  private final boolean ofInterest;

  FilingField(String property, boolean ofInterest) {
    this.property = property;
    this.ofInterest = ofInterest;
  }

  /** Whether it speaks of an interest that is claimed: a notice that claims none leaves it out. */
  public boolean ofInterest() {
    return ofInterest;
  }

  /** The property of a filing that holds it. */
  public String property() {
    return property;
  }

  /** The code in a profile, for example {@code collateral-type}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
