package org.openpps.store.key;

import org.openpps.model.merkle.Hash;
import org.openpps.model.note.Checkpoint;
import org.openpps.model.note.SignedCheckpoint;
import org.openpps.model.note.SigningKey;

/**
 * Signs checkpoints when somebody asks, outside the writer, once per head. What it hands out beyond
 * what it handed out before is kept beside the key first.
 */
public final class CheckpointSigner {
  private final KeyStore store;
  private final SigningKey key;
  private SignedCheckpoint newest;

  /** Signs with the key in {@code store}. */
  public CheckpointSigner(KeyStore store, SigningKey key) {
    this.store = store;
    this.key = key;
    this.newest = store.lastSigned().orElse(null);
  }

  /**
   * The checkpoint of the first {@code size} entries, which must be on disk. Signing the same head
   * again gives the same octets.
   */
  public synchronized SignedCheckpoint sign(long size, Hash root) {
    if (newest != null && newest.checkpoint().size() == size) {
      return newest;
    }
    SignedCheckpoint signed = SignedCheckpoint.sign(new Checkpoint(key.name(), size, root), key);
    if (newest == null || newest.checkpoint().size() < size) {
      store.keepSigned(signed);
      newest = signed;
    }
    return signed;
  }

  /** The key, for notes that are not checkpoints. */
  public SigningKey key() {
    return key;
  }
}
