package org.openpps.model.document;

import java.util.List;
import java.util.stream.Stream;
import org.openpps.model.collateral.AllProperty;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.DataSet;
import org.openpps.model.collateral.DescribedGoods;
import org.openpps.model.collateral.SerialNumberedGoods;
import org.openpps.model.identifier.DeviceIdentifier;
import org.openpps.model.registration.Erasable;

/**
 * What of an item of collateral is compared character by character, in the order of {@link
 * CollateralWords}.
 */
final class ExactTexts implements Collateral.Cases<List<String>> {
  private static final ExactTexts TEXTS = new ExactTexts();

  private ExactTexts() {}

  static List<String> of(Erasable<Collateral> collateral) {
    return collateral.value().map(item -> item.match(TEXTS)).orElse(List.of());
  }

  @Override
  public List<String> serialNumberedGoods(SerialNumberedGoods goods) {
    return Stream.concat(
            Stream.of(goods.serial()), goods.identifiers().stream().map(DeviceIdentifier::value))
        .toList();
  }

  @Override
  public List<String> dataSet(DataSet set) {
    return Stream.of(
            set.identifiers().stream(),
            set.digests().stream().map(Object::toString),
            set.manifest().stream().map(manifest -> manifest.digest().toString()))
        .flatMap(texts -> texts)
        .toList();
  }

  @Override
  public List<String> describedGoods(DescribedGoods goods) {
    return List.of();
  }

  @Override
  public List<String> allProperty(AllProperty property) {
    return List.of();
  }
}
