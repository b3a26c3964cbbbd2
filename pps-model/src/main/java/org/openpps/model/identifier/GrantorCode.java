package org.openpps.model.identifier;

import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;

/**
 * The code by which a grantor reads, free, what stands against it in one registration, and speaks
 * there: twenty characters of Crockford's base 32, shown in groups of five. Nineteen cannot be
 * guessed; the last checks them and finds every wrong character and every swap of two, so that a
 * slip is told from a code that is none. Whoever holds the code acts as the grantor.
 */
public final class GrantorCode {
  /** How many octets give the nineteen characters: 95 bits of them are used. */
  public static final int OCTETS = 12;

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 20;
  private static final int BITS = 5;

  /** x⁵ + x² + 1, by which products in the field of 32 elements are reduced. */
  private static final int POLYNOMIAL = 0b100101;

  private final String value;

  private GrantorCode(String value) {
    this.value = value;
  }

  /** The code that the first 95 bits of {@code octets} give. */
  public static GrantorCode of(byte[] octets) {
    StringBuilder characters = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH - 1; i++) {
      characters.append(ALPHABET.charAt(bits(octets, i * BITS)));
    }
    return new GrantorCode(characters.append(check(characters)).toString());
  }

  /**
   * Reads a code as people type it: in small letters too, with blanks and hyphens anywhere, with O
   * for 0 and I or L for 1.
   *
   * @throws RefusedException {@code grantor-code-form} or {@code grantor-code-check}
   */
  public static GrantorCode parse(String typed) {
    String code = Separators.capitals(typed).replace('O', '0').replace('I', '1').replace('L', '1');
    if (code.length() != LENGTH || code.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
      throw new RefusedException(ErrorCode.GRANTOR_CODE_FORM);
    }
    if (check(code.subSequence(0, LENGTH - 1)) != code.charAt(LENGTH - 1)) {
      throw new RefusedException(ErrorCode.GRANTOR_CODE_CHECK);
    }
    return new GrantorCode(code);
  }

  /** Twenty characters without separators. */
  public String value() {
    return value;
  }

  /** As it is shown, in groups of five: {@code 7ZKQ2-0M4XT-…}. */
  public String display() {
    return value.replaceAll("(.{5})(?=.)", "$1-");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof GrantorCode code && value.equals(code.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** Not the code: it opens what stands against a grantor, and has no place in a log. */
  @Override
  public String toString() {
    return "a grantor's code";
  }

  private static int bits(byte[] octets, int from) {
    int value = 0;
    for (int bit = from; bit < from + BITS; bit++) {
      value = value << 1 | octets[bit / 8] >> 7 - bit % 8 & 1;
    }
    return value;
  }

  /** The sum of the characters, each times another power of x, in the field of 32 elements. */
  private static char check(CharSequence characters) {
    int sum = 0;
    for (int i = 0; i < characters.length(); i++) {
      sum = (sum ^ ALPHABET.indexOf(characters.charAt(i))) << 1;
      sum = sum > 0b11111 ? sum ^ POLYNOMIAL : sum;
    }
    return ALPHABET.charAt(sum);
  }
}
