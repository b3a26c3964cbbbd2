package org.openpps.model.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;

/**
 * The number of a registration, a group or an event: the sequence of its first entry in at least
 * ten digits, then two check digits by ISO 7064 MOD 97-10 (format.md, section 3). The check finds
 * every wrong digit and every swap of two neighbours.
 *
 * <p>Entry 0 founds the register and is no registration, so no number is made of it. From the ten
 * thousand millionth entry on a number has more than twelve digits, then without leading zeros.
 *
 * @param sequence the sequence of the first entry, from 1 to 2⁵³−1
 */
public record RegistrationNumber(long sequence) implements Comparable<RegistrationNumber> {
  private static final int SHORTEST = 12;
  private static final int LONGEST = 18;
  private static final long MAX_SEQUENCE = (1L << 53) - 1;

  /** Moves a sequence in front of its two check digits; the largest still fits a long. */
  private static final long CHECK = 100;

  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if the sequence is below 1 or above 2⁵³−1
   */
  public RegistrationNumber {
    if (sequence < 1 || sequence > MAX_SEQUENCE) {
      throw new IllegalArgumentException("no registration has the sequence " + sequence);
    }
  }

  /**
   * Reads a number as people type it, with blanks and hyphens anywhere, but never fewer digits.
   *
   * @throws RefusedException {@code number-form} or {@code number-check-digits}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static RegistrationNumber parse(String typed) {
    String digits = Separators.dropped(typed);
    int length = digits.length();
    boolean superfluous = length > SHORTEST && digits.startsWith("0");
    if (length < SHORTEST
        || length > LONGEST
        || superfluous
        || !Separators.digits(digits, length)) {
      throw new RefusedException(ErrorCode.NUMBER_FORM);
    }
    long number = Long.parseLong(digits);
    long sequence = number / CHECK;
    if (number % CHECK != check(sequence)) {
      throw new RefusedException(ErrorCode.NUMBER_CHECK_DIGITS);
    }
    if (sequence < 1 || sequence > MAX_SEQUENCE) {
      throw new RefusedException(ErrorCode.NUMBER_FORM);
    }
    return new RegistrationNumber(sequence);
  }

  /** The number as it is stored and hashed: digits alone, {@code 000000000195}. */
  @JsonValue
  public String value() {
    String digits = Long.toString(sequence * CHECK + check(sequence));
    return "0".repeat(Math.max(0, SHORTEST - digits.length())) + digits;
  }

  /** The number as it is shown, in groups of four: {@code 0000 0000 0195}. */
  public String display() {
    return value().replaceAll("(.{4})(?=.)", "$1 ");
  }

  @Override
  public int compareTo(RegistrationNumber other) {
    return Long.compare(sequence, other.sequence);
  }

  /** The same as {@link #value()}. */
  @Override
  public String toString() {
    return value();
  }

  /** The two check digits by ISO 7064 MOD 97-10. */
  private static long check(long sequence) {
    return 98 - sequence * CHECK % 97;
  }
}
