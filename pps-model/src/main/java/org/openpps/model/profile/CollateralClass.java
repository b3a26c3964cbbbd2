package org.openpps.model.profile;

import java.util.Optional;
import java.util.Set;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.CollateralType;
import org.openpps.model.collateral.GoodsKind;
import org.openpps.model.collateral.ItemForm;

/**
 * A class of collateral and what it demands.
 *
 * @param citation where it comes from
 * @param code its name in filings
 * @param forms the forms of item that it holds
 * @param kinds the kinds of serial-numbered goods that it holds; empty for any
 * @param serialOfConsumer whether consumer property is described by serial number
 * @param serialOfCommercial whether commercial property is described by serial number
 * @param grantorOfConsumerSerial whether a grantor is named where consumer property is described by
 *     serial number
 * @param description whether a description is given
 * @param maxDescription the most characters of all descriptions and of the text together
 */
public record CollateralClass(
    Citation citation,
    String code,
    Set<ItemForm> forms,
    Set<GoodsKind> kinds,
    Demand serialOfConsumer,
    Demand serialOfCommercial,
    Demand grantorOfConsumerSerial,
    Demand description,
    Optional<Integer> maxDescription) {
  /** Copies. */
  public CollateralClass {
    forms = Set.copyOf(forms);
    kinds = Set.copyOf(kinds);
  }

  /** Whether an item belongs in this class. */
  public boolean holds(Collateral item, Optional<GoodsKind> kind) {
    return forms.contains(ItemForm.of(item)) && kind.map(this::holds).orElse(true);
  }

  /** Whether the law describes property of this class and type by serial number. */
  public Demand serial(CollateralType type) {
    return type == CollateralType.CONSUMER ? serialOfConsumer : serialOfCommercial;
  }

  private boolean holds(GoodsKind kind) {
    return kinds.isEmpty() || kinds.contains(kind);
  }
}
