package org.openpps.client.cli;

import org.openpps.model.registration.AsAt;
import picocli.CommandLine.ITypeConverter;

/** Reads a moment: a number of entries, or an instant. */
final class MomentConverter implements ITypeConverter<AsAt> {
  private final TimeConverter.OfInstant instant = new TimeConverter.OfInstant();

  @Override
  public AsAt convert(String typed) {
    return typed.matches("[0-9]{1,18}")
        ? AsAt.entries(Long.parseLong(typed))
        : AsAt.instant(instant.convert(typed));
  }
}
