package org.openpps.model.search.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.merkle.Hash;
import org.openpps.model.registration.IdempotencyKey;

/**
 * The number of a search: {@code S} and sixteen letters and digits in groups of four, which say
 * nothing of the search; only its account opens it. It has 80 bits in the alphabet of Crockford's
 * Base 32, which has no I, L, O and U, so that it is never taken for the number of a registration,
 * and survives being read aloud.
 *
 * @param value as it is kept and shown: {@code S-7K3M-9QXW-T2NB-4H6D}
 */
public record SearchNumber(@JsonValue String value) {
  private static final String PREFIX = "S";
  private static final int OCTETS = 10;
  private static final int DIGITS = 16;
  private static final int RADIX = 32;
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final Pattern FORM = Pattern.compile("S(?:-[0-9A-HJKMNP-TV-Z]{4}){4}");
  private static final Pattern BETWEEN = Pattern.compile("[\\s-]");
  private static final SecureRandom RANDOM = new SecureRandom();

  /**
   * Checks the form.
   *
   * @throws RefusedException SEARCH_UNKNOWN, because no search has another number
   */
  public SearchNumber {
    if (value == null || !FORM.matcher(value).matches()) {
      throw new RefusedException(ErrorCode.SEARCH_UNKNOWN);
    }
  }

  /**
   * Reads a number as people type it: in either case, with blanks and hyphens anywhere, and with
   * letters that are taken for digits.
   *
   * @throws RefusedException SEARCH_UNKNOWN
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SearchNumber parse(String typed) {
    String letters =
        BETWEEN
            .matcher(typed)
            .replaceAll("")
            .toUpperCase(Locale.ROOT)
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    return new SearchNumber(grouped(letters));
  }

  /** A number that no search had. */
  public static SearchNumber random() {
    byte[] octets = new byte[OCTETS];
    RANDOM.nextBytes(octets);
    return of(octets);
  }

  /**
   * The number of a search that an account makes under a key: made again under it, it is the same
   * search.
   *
   * @param place of the search among those of the request, from 0
   */
  public static SearchNumber of(String account, IdempotencyKey key, int place) {
    Hash scoped = key.scopedTo(account);
    Hash own =
        place == 0
            ? scoped
            : Hash.sha256(scoped.bytes(), ByteBuffer.allocate(Integer.BYTES).putInt(place).array());
    return of(Arrays.copyOf(own.bytes(), OCTETS));
  }

  private static SearchNumber of(byte[] octets) {
    String digits = new BigInteger(1, octets).toString(RADIX);
    StringBuilder letters = new StringBuilder(PREFIX + "0".repeat(DIGITS - digits.length()));
    digits.chars().forEach(c -> letters.append(ALPHABET.charAt(Character.digit(c, RADIX))));
    return new SearchNumber(grouped(letters.toString()));
  }

  /** The prefix and the digits after it in groups of four. */
  private static String grouped(String letters) {
    return letters.isEmpty()
        ? letters
        : letters.charAt(0) + letters.substring(1).replaceAll("(.{4})", "-$1");
  }
}
