package org.openpps.store.act;

import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.regex.Pattern;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.IdempotencyKey;

/**
 * What an act is called by. It follows from the account and the key under which the act was
 * started, so that starting it again under that key makes no second one.
 *
 * @param value a UUID in lower case
 */
public record ActId(@JsonValue String value) {
  private static final Pattern FORM =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  /**
   * Reads one.
   *
   * @throws RefusedException ACT_UNKNOWN, because no act is called anything else
   */
  public ActId {
    if (value == null || !FORM.matcher(value).matches()) {
      throw new RefusedException(ErrorCode.ACT_UNKNOWN);
    }
  }

  static ActId of(String account, IdempotencyKey key) {
    ByteBuffer octets = ByteBuffer.wrap(key.scopedTo(account).bytes());
    return new ActId(new UUID(octets.getLong(), octets.getLong()).toString());
  }

  /** The key under which is filed what closes the act. */
  IdempotencyKey closingKey() {
    return new IdempotencyKey("act-" + value + "-closing");
  }

  /**
   * The key under which the command of a member is filed, whoever files it and however often: so
   * the ledger itself holds that it is filed once.
   */
  IdempotencyKey memberKey(RegistrationNumber member) {
    return new IdempotencyKey("act-" + value + "-" + member.value());
  }
}
