package org.openpps.model.canonical;

/**
 * An integer from 0 to 2⁵³−1, the range in which every reader of JSON agrees (RFC 7493, section
 * 2.2). Everything larger, negative or fractional is a string in the register's formats.
 *
 * @param value the number
 */
public record JsonInteger(long value) implements Json {
  /** The largest integer that travels as a number: 2⁵³−1. */
  public static final long MAX = (1L << 53) - 1;

  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if the value is negative or above {@link #MAX}
   */
  public JsonInteger {
    if (value < 0 || value > MAX) {
      throw new IllegalArgumentException("not an integer from 0 to 2^53-1: " + value);
    }
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.integer(this);
  }
}
