package org.openpps.model.search;

import java.util.Optional;
import org.openpps.model.collateral.AllProperty;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.DataSet;
import org.openpps.model.collateral.DescribedGoods;
import org.openpps.model.collateral.SerialNumberedGoods;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.Registration;
import org.openpps.model.search.exact.SearchedSerial;

/** The serial number of an item of collateral as searches read it. */
final class SerialOnRecord {
  private SerialOnRecord() {}

  /** That of this item; empty if it has none, is erased or gone. */
  static Optional<SearchedSerial> of(ItemId id, Registration registration) {
    return registration.collateral().stream()
        .filter(item -> item.id().equals(id))
        .flatMap(item -> item.value().stream())
        .flatMap(collateral -> collateral.match(SERIAL).stream())
        .findFirst();
  }

  private static final Collateral.Cases<Optional<SearchedSerial>> SERIAL =
      new Collateral.Cases<>() {
        @Override
        public Optional<SearchedSerial> serialNumberedGoods(SerialNumberedGoods goods) {
          return Optional.of(new SearchedSerial(goods.serial(), Optional.of(goods.maker())));
        }

        @Override
        public Optional<SearchedSerial> dataSet(DataSet dataSet) {
          return Optional.empty();
        }

        @Override
        public Optional<SearchedSerial> describedGoods(DescribedGoods goods) {
          return Optional.empty();
        }

        @Override
        public Optional<SearchedSerial> allProperty(AllProperty property) {
          return Optional.empty();
        }
      };
}
