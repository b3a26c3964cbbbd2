package org.openpps.model.note;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The JDK's Ed25519 (RFC 8032), with keys as 32 plain octets. */
final class Ed25519 {
  /** Octets of a seed and of a public key. */
  static final int KEY_LENGTH = 32;

  private static final String ALGORITHM = "Ed25519";

  /** What stands before the key in a SubjectPublicKeyInfo (RFC 8410, section 4). */
  private static final byte[] SPKI_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

  private Ed25519() {}

  /** The key with these octets; absent when they are no point of the curve. */
  static Optional<PublicKey> publicKey(byte[] octets) {
    byte[] spki = Arrays.copyOf(SPKI_PREFIX, SPKI_PREFIX.length + KEY_LENGTH);
    System.arraycopy(octets, 0, spki, SPKI_PREFIX.length, KEY_LENGTH);
    try {
      PublicKey key =
          KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(spki));
      Signature.getInstance(ALGORITHM).initVerify(key);
      return Optional.of(key);
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  /** The octets of a key. */
  static byte[] octets(PublicKey key) {
    return Arrays.copyOfRange(
        key.getEncoded(), SPKI_PREFIX.length, SPKI_PREFIX.length + KEY_LENGTH);
  }

  /**
   * The key pair of a seed. The JDK computes a public key only while it generates a pair, and draws
   * the private key as 32 random octets; so it is given the seed as the random octets, and what it
   * made of them is compared.
   */
  static KeyPair keyPair(byte[] seed) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
      generator.initialize(NamedParameterSpec.ED25519, new Given(seed));
      KeyPair pair = generator.generateKeyPair();
      byte[] drawn = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
      if (!Arrays.equals(drawn, seed)) {
        throw new IllegalStateException("this JDK makes an Ed25519 key from more than its seed");
      }
      return pair;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this JDK cannot make an Ed25519 key", e);
    }
  }

  static byte[] sign(PrivateKey key, byte[] message) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(key);
      signature.update(message);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this JDK cannot sign with Ed25519", e);
    }
  }

  static boolean verifies(PublicKey key, byte[] message, byte[] octets) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(key);
      signature.update(message);
      return signature.verify(octets);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  /** Random octets that are none. */
  private static final class Given extends SecureRandom {
    private static final long serialVersionUID = 1L;

    private final byte[] octets;

    Given(byte[] octets) {
      this.octets = octets.clone();
    }

    @Override
    public void nextBytes(byte[] target) {
      if (target.length != octets.length) {
        throw new IllegalStateException("a seed of " + target.length + " octets was asked for");
      }
      System.arraycopy(octets, 0, target, 0, octets.length);
    }
  }
}
