package org.openpps.store.engine;

/** Bounds of texts that begin alike, in every engine's order: by code unit or by octet. */
public final class KeyRange {
  private static final int LAST_BEFORE_SURROGATES = 0xD7FF;
  private static final int FIRST_AFTER_SURROGATES = 0xE000;

  private KeyRange() {}

  /** The first text after all that begin with {@code beginning}, which is not empty. */
  public static String after(String beginning) {
    int last = beginning.codePointBefore(beginning.length());
    int next = last == LAST_BEFORE_SURROGATES ? FIRST_AFTER_SURROGATES : last + 1;
    int kept = beginning.length() - Character.charCount(last);
    return beginning.substring(0, kept) + Character.toString(next);
  }
}
