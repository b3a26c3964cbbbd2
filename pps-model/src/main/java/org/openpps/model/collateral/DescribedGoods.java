package org.openpps.model.collateral;

import jakarta.validation.constraints.NotNull;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;

/**
 * Goods known by a description alone.
 *
 * @param description what they are; no search reads it
 */
public record DescribedGoods(@NotNull(message = "value-missing") @FreeText String description)
    implements Collateral {
  /** Brings text to its canonical form. */
  public DescribedGoods {
    description = Accepted.text(description);
  }

  @Override
  public String displayName() {
    return description;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.describedGoods(this);
  }
}
