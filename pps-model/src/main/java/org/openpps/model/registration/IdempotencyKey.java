package org.openpps.model.registration;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.merkle.Hash;

/**
 * The caller's name for one command: sending the same again gives the same answer. Its scope is the
 * account; it lasts as long as the ledger.
 *
 * @param value 1 to 128 visible ASCII characters
 */
public record IdempotencyKey(String value) {
  private static final Pattern FORM = Pattern.compile("[!-~]{1,128}");

  /** Checks the form; refuses with IDEMPOTENCY_KEY_FORM. */
  public IdempotencyKey {
    if (value == null || !FORM.matcher(value).matches()) {
      throw new RefusedException(ErrorCode.IDEMPOTENCY_KEY_FORM);
    }
  }

  /** What is kept of it: SHA-256 over the account, a zero octet and the key. */
  public Hash scopedTo(String account) {
    return Hash.sha256(
        account.getBytes(StandardCharsets.UTF_8),
        new byte[] {0},
        value.getBytes(StandardCharsets.US_ASCII));
  }
}
