package org.openpps.model.registration;

import java.util.Objects;
import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.merkle.Hash;

/**
 * A command with who sends it and the key under which it is sent.
 *
 * @param filer who
 * @param key the caller's name for this very command
 * @param command what is asked
 * @param latest the latest entry of the registration that the filer has seen; the command is
 *     refused when another came since
 */
public record Filing(
    Filer filer, IdempotencyKey key, Command command, Optional<RegistrationNumber> latest) {
  /** Requires all. */
  public Filing {
    Objects.requireNonNull(filer, "filer");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(command, "command");
    Objects.requireNonNull(latest, "latest");
  }

  /** A filing whatever came since its filer looked. */
  public Filing(Filer filer, IdempotencyKey key, Command command) {
    this(filer, key, command, Optional.empty());
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
