package org.openpps.model.profile;

import java.math.BigDecimal;

/**
 * What an act costs.
 *
 * @param amount in units of the currency, with its decimals: {@code 2.00}
 * @param currency ISO 4217
 */
public record Fee(String amount, String currency) {
  static Fee of(BigDecimal price, String currency) {
    return new Fee(price.toPlainString(), currency);
  }

  /** Amount and currency, for a reader. */
  public String words() {
    return amount + " " + currency;
  }
}
