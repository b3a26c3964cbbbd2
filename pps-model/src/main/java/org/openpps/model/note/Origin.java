package org.openpps.model.note;

import java.util.regex.Pattern;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;

/**
 * The name of a log, which is also the name of its keys (format.md, section 4): 1 to 255 visible
 * ASCII characters without plus, best the log's address without scheme.
 *
 * <p>Names under {@code openpps.org/} are refused, because the first line of other signed texts of
 * the register begins so: no certificate can ever be read as a checkpoint.
 */
public final class Origin {
  /** How the first line of every other kind of signed text begins. */
  public static final String RESERVED = "openpps.org/";

  private static final Pattern FORM = Pattern.compile("[!-~&&[^+]]{1,255}");

  private Origin() {}

  /** Whether a log may have this name. */
  public static boolean allows(String name) {
    return FORM.matcher(name).matches() && !name.startsWith(RESERVED);
  }

  /**
   * The same name, when a log may have it.
   *
   * @throws RefusedException {@code origin-form}
   */
  public static String require(String name) {
    if (!allows(name)) {
      throw new RefusedException(ErrorCode.ORIGIN_FORM);
    }
    return name;
  }
}
