package org.openpps.model.identifier;

import java.util.Optional;
import java.util.regex.Pattern;
import org.openpps.model.error.ErrorCode;

/**
 * Global Individual Asset Identifier (GS1 General Specifications, AI 8004): a GS1 company prefix of
 * 4 to 12 digits and the owner's asset reference, at most 30 characters of GS1's set 82. It has no
 * check digit, and capital and small letters differ.
 */
final class Giai {
  private static final Pattern FORM =
      Pattern.compile("[0-9]{4}[!\"%&'()*+,./0-9:;<=>?A-Z_a-z-]{1,26}");
  private static final Pattern IN_FRONT =
      Pattern.compile("^(?:\\(8004\\)|(?i:https?://id\\.gs1\\.org/8004/))");

  private Giai() {}

  /** Without the application identifier or the resolver's address in front. */
  static String normalise(String typed) {
    return IN_FRONT.matcher(MakerText.normalise(typed)).replaceFirst("");
  }

  static Optional<ErrorCode> problem(String giai) {
    return FORM.matcher(giai).matches() ? Optional.empty() : Optional.of(ErrorCode.GIAI_FORM);
  }
}
