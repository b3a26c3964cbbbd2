package org.openpps.client.cli;

import org.openpps.model.error.RefusedException;
import org.openpps.model.identifier.RegistrationNumber;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number as it is typed, with blanks or hyphens. */
final class NumberConverter implements ITypeConverter<RegistrationNumber> {
  @Override
  public RegistrationNumber convert(String typed) {
    try {
      return RegistrationNumber.parse(typed);
    } catch (RefusedException e) {
      throw new TypeConversionException(
          "%s is no number of the register. %s %s"
              .formatted(typed, e.getMessage(), e.code().fix()));
    }
  }
}
