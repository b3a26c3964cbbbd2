package org.openpps.model.note;

import java.security.KeyPair;
import java.security.SecureRandom;
import org.openpps.model.error.RefusedException;

/**
 * A secret Ed25519 key with a name. Signing the same text again gives the same octets (RFC 8032,
 * section 5.1.6).
 */
public final class SigningKey {
  private final byte[] seed;
  private final KeyPair pair;
  private final VerifierKey verifierKey;

  private SigningKey(String name, byte[] seed) {
    this.seed = seed;
    this.pair = Ed25519.keyPair(seed);
    this.verifierKey = VerifierKey.of(name, Ed25519.octets(pair.getPublic()));
  }

  /**
   * A new key.
   *
   * @throws RefusedException {@code origin-form}
   */
  public static SigningKey generate(String name, SecureRandom random) {
    byte[] seed = new byte[Ed25519.KEY_LENGTH];
    random.nextBytes(seed);
    return fromSeed(name, seed);
  }

  /**
   * The key that was kept as its seed.
   *
   * @param seed the 32 octets that RFC 8032, section 5.1.5, calls the private key
   * @throws RefusedException {@code origin-form}
   * @throws IllegalArgumentException unless the seed has 32 octets
   */
  public static SigningKey fromSeed(String name, byte[] seed) {
    if (seed.length != Ed25519.KEY_LENGTH) {
      throw new IllegalArgumentException("a seed has 32 octets, not " + seed.length);
    }
    return new SigningKey(Origin.require(name), seed.clone());
  }

  /** The secret, to be kept where only its owner can read it. */
  public byte[] seed() {
    return seed.clone();
  }

  /** The name, which for a log's key is its origin. */
  public String name() {
    return verifierKey.name();
  }

  /** The public half. */
  public VerifierKey verifierKey() {
    return verifierKey;
  }

  /** The signature over {@code message}, 64 octets. */
  public byte[] sign(byte[] message) {
    return Ed25519.sign(pair.getPrivate(), message);
  }

  /** Names the public half alone. */
  @Override
  public String toString() {
    return "SigningKey[" + verifierKey + "]";
  }
}
