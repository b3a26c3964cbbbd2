package org.openpps.client.cli;

import java.util.Locale;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads what an act is called by. */
final class ActIdConverter implements ITypeConverter<String> {
  private static final Pattern FORM =
      Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  @Override
  public String convert(String typed) {
    String id = typed.strip().toLowerCase(Locale.ROOT);
    if (!FORM.matcher(id).matches()) {
      throw new TypeConversionException(
          typed + " is no act; pps act list gives what each is called by");
    }
    return id;
  }
}
