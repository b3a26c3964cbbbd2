package org.openpps.client.problem;

import org.openpps.model.registration.IdempotencyKey;

/**
 * A filing was sent and nobody can tell yet whether it took effect. Sending the same command with
 * the same key settles it: it is carried out once, whichever was the case.
 */
public final class OutcomeUnknownException extends CallFailedException {
  private static final long serialVersionUID = 1L;

  private final transient IdempotencyKey key;

  /** The call sent under this key: a filing, or a search that is put on record. */
  public OutcomeUnknownException(IdempotencyKey key, Throwable cause) {
    super(
        "It is not known whether the call took effect. Send the same again with the idempotency"
            + " key "
            + key.value()
            + ".",
        cause);
    this.key = key;
  }

  /** The key to send again. */
  public IdempotencyKey key() {
    return key;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.outcomeUnknown(this);
  }
}
