package org.openpps.model.registration;

import java.util.List;
import org.openpps.model.collateral.AllProperty;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.DataSet;
import org.openpps.model.collateral.DescribedGoods;
import org.openpps.model.collateral.SerialNumberedGoods;
import org.openpps.model.identifier.DeviceIdentifier;
import org.openpps.model.identifier.IdentifierWarning;

/** What is odd about identifiers that are valid all the same. It endangers nothing by itself. */
final class IdentifierNotes {
  private static final Collateral.Cases<List<DeviceIdentifier>> IDENTIFIERS =
      new Collateral.Cases<>() {
        @Override
        public List<DeviceIdentifier> serialNumberedGoods(SerialNumberedGoods goods) {
          return goods.identifiers();
        }

        @Override
        public List<DeviceIdentifier> dataSet(DataSet set) {
          return List.of();
        }

        @Override
        public List<DeviceIdentifier> describedGoods(DescribedGoods goods) {
          return List.of();
        }

        @Override
        public List<DeviceIdentifier> allProperty(AllProperty property) {
          return List.of();
        }
      };

  private IdentifierNotes() {}

  static void check(List<Collateral> collateral, String pointer, Refusals refusals) {
    for (int i = 0; i < collateral.size(); i++) {
      List<DeviceIdentifier> identifiers = collateral.get(i).match(IDENTIFIERS);
      for (int j = 0; j < identifiers.size(); j++) {
        String at = pointer + "/" + i + "/identifiers/" + j;
        identifiers.get(j).warnings().forEach(warning -> refusals.note(note(at, warning)));
      }
    }
  }

  private static Note note(String pointer, IdentifierWarning warning) {
    return new Note(pointer, warning.meaning() + " " + warning.advice(), warning.source());
  }
}
