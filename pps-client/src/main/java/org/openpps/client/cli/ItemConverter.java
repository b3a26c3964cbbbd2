package org.openpps.client.cli;

import org.openpps.model.registration.ItemId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code ENTRY/PART}, as {@code pps show} gives it beside each item. */
final class ItemConverter implements ITypeConverter<ItemId> {
  @Override
  public ItemId convert(String typed) {
    String[] fields = typed.split("/", 2);
    if (fields.length != 2 || !fields[1].strip().matches("[0-9]{1,4}")) {
      throw new TypeConversionException(
          typed + " is not of the form ENTRY/PART, for example 0000-0000-0292/2");
    }
    return new ItemId(
        new NumberConverter().convert(fields[0]), Integer.parseInt(fields[1].strip()));
  }
}
