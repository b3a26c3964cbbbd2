package org.openpps.model.identifier;

import java.util.Locale;

/**
 * What is odd about a valid identifier: it may be right, and may be a mistake that costs the claim.
 * It never refuses a filing by itself; a register's rules may ask the filer to accept it. The code
 * as it travels is the constant's name in lower case with hyphens.
 */
public enum IdentifierWarning {
  /** A hardware address that no maker stands behind. */
  ADDRESS_SET_LOCALLY(
      "This address was set on site or by software, not by a maker.",
      "Give the permanent address; this one can be changed, and other devices may have the same.",
      "IEEE 802, U/L bit; INCITS FC-FS, NAA 3"),
  /** A VIN from outside North America whose ninth character is no check digit. */
  VIN_CHECK_DIGIT(
      "The ninth character of this VIN is not the check digit that North American law demands.",
      "Compare the VIN with the plate; makers elsewhere often have no check digit in that place.",
      "ISO 3779; 49 CFR 565.15 (c)");

  private final String meaning;
  private final String advice;
  private final String source;

  IdentifierWarning(String meaning, String advice, String source) {
    this.meaning = meaning;
    this.advice = advice;
    this.source = source;
  }

  /** The stable code as it travels, for example {@code vin-check-digit}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What is odd, in one plain sentence. */
  public String meaning() {
    return meaning;
  }

  /** What to compare or give instead, in one plain sentence. */
  public String advice() {
    return advice;
  }

  /** Where the rule comes from. */
  public String source() {
    return source;
  }
}
