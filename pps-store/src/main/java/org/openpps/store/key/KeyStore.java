package org.openpps.store.key;

import java.util.Optional;
import org.openpps.model.note.SignedCheckpoint;
import org.openpps.model.note.SigningKey;

/** Where the signing key, the last signed checkpoint and the grantors' secret are kept. */
public interface KeyStore {
  /** The signing key; empty before the register is founded. */
  Optional<SigningKey> signingKey();

  /** Keeps a new key, durably, before this returns. Never replaces one. */
  void keep(SigningKey key);

  /** The newest checkpoint that was handed out. */
  Optional<SignedCheckpoint> lastSigned();

  /** Keeps a checkpoint, durably, before this returns; it is handed out afterwards. */
  void keepSigned(SignedCheckpoint checkpoint);

  /**
   * The secret of which grantors' codes are made; empty when it is missing. It outlives every
   * signing key, and every process of a register has the same.
   */
  Optional<GrantorSecret> grantorSecret();

  /** Keeps a new secret, durably, before this returns. Never replaces one. */
  void keep(GrantorSecret secret);

  /** Whether a sync failed, so that the database must be verified before it is written again. */
  boolean doubtful();

  /**
   * Notes durably that the database must be verified before it is written again, or that it was.
   */
  void doubtful(boolean doubtful);
}
