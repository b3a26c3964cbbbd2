package org.openpps.store.draft;

import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.registration.IdempotencyKey;

/**
 * What a draft is called by. It follows from the account and the key under which the draft was
 * saved first, so that saving it again under that key makes no second one.
 *
 * @param value a UUID in lower case
 */
public record DraftId(@JsonValue String value) {
  private static final Pattern FORM =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  /**
   * Reads one.
   *
   * @throws RefusedException DRAFT_UNKNOWN, because no draft is called anything else
   */
  public DraftId {
    if (value == null || !FORM.matcher(value).matches()) {
      throw new RefusedException(ErrorCode.DRAFT_UNKNOWN);
    }
  }

  static DraftId of(String account, IdempotencyKey key) {
    ByteBuffer octets = ByteBuffer.wrap(key.scopedTo(account).bytes());
    return new DraftId(new UUID(octets.getLong(), octets.getLong()).toString());
  }

  /**
   * The key under which the draft is filed, whoever submits it and however often: so the ledger
   * itself holds that it is filed once, also when a process dies before it could note that.
   *
   * @param createdAt tells it from a draft that was called the same and is deleted
   */
  IdempotencyKey filingKey(Instant createdAt) {
    return new IdempotencyKey("draft-" + value + "-" + createdAt.toEpochMilli());
  }
}
