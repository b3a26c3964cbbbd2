package org.openpps.client.cli;

import org.openpps.model.error.RefusedException;
import org.openpps.model.identifier.GrantorCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a grantor's code as it is typed; a slip is told before anything is sent. */
final class GrantorCodeConverter implements ITypeConverter<GrantorCode> {
  @Override
  public GrantorCode convert(String typed) {
    try {
      return GrantorCode.parse(typed);
    } catch (RefusedException e) {
      throw new TypeConversionException(e.getMessage() + " " + e.code().fix());
    }
  }
}
