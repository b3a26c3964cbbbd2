package org.openpps.model.registration;

import java.util.Optional;
import org.openpps.model.collateral.AllProperty;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.DataSet;
import org.openpps.model.collateral.DescribedGoods;
import org.openpps.model.collateral.ManifestReference;
import org.openpps.model.collateral.SerialNumberedGoods;

/** The manifest that an item of collateral names, if it is a data set with one. */
final class DeclaredManifest {
  private DeclaredManifest() {}

  static Optional<ManifestReference> of(Collateral collateral) {
    return collateral.match(CASES);
  }

  private static final Collateral.Cases<Optional<ManifestReference>> CASES =
      new Collateral.Cases<>() {
        @Override
        public Optional<ManifestReference> serialNumberedGoods(SerialNumberedGoods goods) {
          return Optional.empty();
        }

        @Override
        public Optional<ManifestReference> dataSet(DataSet dataSet) {
          return dataSet.manifest();
        }

        @Override
        public Optional<ManifestReference> describedGoods(DescribedGoods goods) {
          return Optional.empty();
        }

        @Override
        public Optional<ManifestReference> allProperty(AllProperty property) {
          return Optional.empty();
        }
      };
}
