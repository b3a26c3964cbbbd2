package org.openpps.model.search;

import java.util.Optional;
import org.openpps.model.collateral.AllProperty;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.DataSet;
import org.openpps.model.collateral.DescribedGoods;
import org.openpps.model.collateral.SerialNumberedGoods;
import org.openpps.model.identifier.DataSetIdentifier;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.Registration;

/** A data set among the collateral, as searches read it. */
final class DataSetOnRecord {
  private DataSetOnRecord() {}

  /** The data set that is this item; empty if it is another thing, erased or gone. */
  static Optional<DataSet> of(ItemId id, Registration registration) {
    return registration.collateral().stream()
        .filter(item -> item.id().equals(id))
        .flatMap(item -> item.value().stream())
        .flatMap(collateral -> collateral.match(DATA_SET).stream())
        .findFirst();
  }

  /** Whether the item is known by this identifier, in whatever spelling. */
  static boolean isKnownBy(String identifier, ItemId id, Registration registration) {
    String canonical = DataSetIdentifier.canonical(identifier);
    return of(id, registration)
        .filter(set -> set.identifiers().stream().anyMatch(known -> canonical.equals(canon(known))))
        .isPresent();
  }

  /** Whether all these words stand in the title of the item. */
  static boolean isTitled(String words, ItemId id, Registration registration) {
    return of(id, registration)
        .filter(set -> TitleWords.of(set.title()).hold(TitleWords.of(words)))
        .isPresent();
  }

  private static String canon(String identifier) {
    return DataSetIdentifier.canonical(identifier);
  }

  private static final Collateral.Cases<Optional<DataSet>> DATA_SET =
      new Collateral.Cases<>() {
        @Override
        public Optional<DataSet> serialNumberedGoods(SerialNumberedGoods goods) {
          return Optional.empty();
        }

        @Override
        public Optional<DataSet> dataSet(DataSet dataSet) {
          return Optional.of(dataSet);
        }

        @Override
        public Optional<DataSet> describedGoods(DescribedGoods goods) {
          return Optional.empty();
        }

        @Override
        public Optional<DataSet> allProperty(AllProperty property) {
          return Optional.empty();
        }
      };
}
