package org.openpps.rest.json;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** The message of a constraint is an error code; there is nothing to fill in or to translate. */
final class CodeAsMessage implements MessageInterpolator {
  @Override
  public String interpolate(String template, Context context) {
    return template;
  }

  @Override
  public String interpolate(String template, Context context, Locale locale) {
    return template;
  }
}
