package org.openpps.model.profile;

import java.util.Locale;

/** A detail of a filing that not every regime knows. */
public enum FilingField {
  /** Consumer or commercial. */
  COLLATERAL_TYPE("collateralType"),
  /** The one class of collateral. */
  COLLATERAL_CLASS("collateralClass"),
  /** The kind of registration. */
  REGISTRATION_KIND("registrationKind"),
  /** That it is a purchase-money security interest. */
  PURCHASE_MONEY("purchaseMoney"),
  /** What is claimed in proceeds. */
  PROCEEDS("proceeds"),
  /** That the interest is, or may be, subordinated. */
  SUBORDINATED("subordinated"),
  /** The secured party's own reference, shown on notices. */
  NOTICE_IDENTIFIER("noticeIdentifier"),
  /** That the collateral is inventory. */
  INVENTORY("inventory"),
  /** That the secured party has control. */
  CONTROL("control"),
  /** The day of the security agreement. */
  AGREEMENT_DATE("agreementDate"),
  /** The day on which the grantor came into possession. */
  POSSESSION_DATE("possessionDate");

  private final String property;

  FilingField(String property) {
    this.property = property;
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
