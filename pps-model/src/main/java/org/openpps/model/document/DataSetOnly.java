package org.openpps.model.document;

import java.util.Optional;
import org.openpps.model.collateral.AllProperty;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.DataSet;
import org.openpps.model.collateral.DescribedGoods;
import org.openpps.model.collateral.SerialNumberedGoods;

/** The data set, if an item of collateral is one. */
final class DataSetOnly implements Collateral.Cases<Optional<DataSet>> {
  static final DataSetOnly CASES = new DataSetOnly();

  private DataSetOnly() {}

  @Override
  public Optional<DataSet> serialNumberedGoods(SerialNumberedGoods goods) {
    return Optional.empty();
  }

  @Override
  public Optional<DataSet> dataSet(DataSet set) {
    return Optional.of(set);
  }

  @Override
  public Optional<DataSet> describedGoods(DescribedGoods goods) {
    return Optional.empty();
  }

  @Override
  public Optional<DataSet> allProperty(AllProperty property) {
    return Optional.empty();
  }
}
