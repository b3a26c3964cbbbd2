package org.openpps.model.collateral;

import java.util.Locale;

/** The form in which an item of collateral is described, as profiles name it. */
public enum ItemForm {
  /** Goods with a serial number. */
  SERIAL_NUMBERED_GOODS,
  /** A data set. */
  DATA_SET,
  /** Goods known by a description alone. */
  DESCRIBED_GOODS,
  /** All present and after-acquired property. */
  ALL_PROPERTY;

  /** The form of an item. */
  public static ItemForm of(Collateral item) {
    return item.match(FORMS);
  }

  /** The code as it travels and as it is hashed, for example {@code data-set}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static final Collateral.Cases<ItemForm> FORMS =
      new Collateral.Cases<>() {
        @Override
        public ItemForm serialNumberedGoods(SerialNumberedGoods goods) {
          return SERIAL_NUMBERED_GOODS;
        }

        @Override
        public ItemForm dataSet(DataSet dataSet) {
          return DATA_SET;
        }

        @Override
        public ItemForm describedGoods(DescribedGoods goods) {
          return DESCRIBED_GOODS;
        }

        @Override
        public ItemForm allProperty(AllProperty property) {
          return ALL_PROPERTY;
        }
      };
}
