package org.openpps.model.collateral;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.Checked;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.constraint.Line;
import org.openpps.model.constraint.Serial;
import org.openpps.model.identifier.DeviceIdentifier;

/**
 * Goods that their maker numbered, of any kind.
 *
 * @param kind what kind of goods
 * @param maker the maker as on the label
 * @param model the model as on the label
 * @param serial the maker's serial number; placeholders are refused
 * @param identifiers further identifiers of the same thing
 * @param description free text for a reader
 */
public record SerialNumberedGoods(
    @NotNull(message = "value-missing") GoodsKind kind,
    @NotNull(message = "value-missing") @Line String maker,
    Optional<@Line String> model,
    @NotNull(message = "value-missing") @Line(max = 100) @Serial String serial,
    @Size(max = 100, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Checked DeviceIdentifier> identifiers,
    Optional<@FreeText String> description)
    implements Collateral {
  /** Brings text to its canonical form. */
  public SerialNumberedGoods {
    maker = Accepted.line(maker);
    model = Accepted.line(model);
    serial = Accepted.line(serial);
    identifiers = Accepted.list(identifiers);
    description = Accepted.text(description);
  }

  @Override
  public String displayName() {
    return maker + model.map(m -> " " + m).orElse("") + ", serial " + serial;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.serialNumberedGoods(this);
  }
}
