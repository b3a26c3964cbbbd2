package org.openpps.model.registration;

import java.util.Objects;
import org.openpps.model.merkle.Hash;

/**
 * A command with who sends it and the key under which it is sent.
 *
 * @param filer who
 * @param key the caller's name for this very command
 * @param command what is asked
 */
public record Filing(Filer filer, IdempotencyKey key, Command command) {
  /** Requires all. */
  public Filing {
    Objects.requireNonNull(filer, "filer");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(command, "command");
  }

  /** The hash under which the key is kept. */
  public Hash keyHash() {
    return key.scopedTo(filer.account());
  }

  /** SHA-256 over the canonical text of the command. */
  public Hash requestHash() {
    return CommandJson.hash(command);
  }
}
