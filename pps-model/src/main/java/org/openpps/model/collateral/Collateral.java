package org.openpps.model.collateral;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** One item of collateral. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "class")
@JsonSubTypes({
  @JsonSubTypes.Type(value = SerialNumberedGoods.class, name = "serial-numbered-goods"),
  @JsonSubTypes.Type(value = DataSet.class, name = "data-set"),
  @JsonSubTypes.Type(value = DescribedGoods.class, name = "described-goods"),
  @JsonSubTypes.Type(value = AllProperty.class, name = "all-property")
})
public sealed interface Collateral
    permits SerialNumberedGoods, DataSet, DescribedGoods, AllProperty {
  /** What it is, in a few words for a reader. */
  String displayName();

  /** The one dispatch over the classes of collateral. */
  <R> R match(Cases<R> cases);

  /** What to do for each class of collateral. */
  interface Cases<R> {
    /** For goods with a serial number. */
    R serialNumberedGoods(SerialNumberedGoods goods);

    /** For a data set. */
    R dataSet(DataSet dataSet);

    /** For goods known by a description alone. */
    R describedGoods(DescribedGoods goods);

    /** For all present and after-acquired property. */
    R allProperty(AllProperty property);
  }
}
