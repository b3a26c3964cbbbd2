package org.openpps.client;

import java.util.Optional;
import org.openpps.model.document.Receipt;

/**
 * What became of the acceptance of an offer: a filing, or, where everything is offered and no part
 * of it was named, a large act.
 *
 * @param receipt of the filing
 * @param act that was started; one of the two is there
 */
public record Acceptance(Optional<Issued<Receipt>> receipt, Optional<Act> act) {
  static Acceptance filed(Issued<Receipt> receipt) {
    return new Acceptance(Optional.of(receipt), Optional.empty());
  }

  static Acceptance started(Act act) {
    return new Acceptance(Optional.empty(), Optional.of(act));
  }
}
