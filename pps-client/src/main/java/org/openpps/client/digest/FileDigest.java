package org.openpps.client.digest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.openpps.model.identifier.NamedInformation;

/** Digests of a file, all of them in one reading. */
public final class FileDigest {
  private static final int BUFFER = 64 * 1024;

  private FileDigest() {}

  /**
   * The file named by its SHA-256 (RFC 6920).
   *
   * @throws UncheckedIOException when it cannot be read
   * @throws org.openpps.model.error.RefusedException {@code digest-empty-file}
   */
  public static NamedInformation sha256(Path file) {
    try {
      byte[] digest = of(file, Set.of(Algorithm.SHA256)).get(Algorithm.SHA256);
      return NamedInformation.of("sha-256", digest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The digests of a file by each of these algorithms. */
  public static Map<Algorithm, byte[]> of(Path file, Set<Algorithm> algorithms) throws IOException {
    Map<Algorithm, MessageDigest> digests = new EnumMap<>(Algorithm.class);
    algorithms.forEach(algorithm -> digests.put(algorithm, algorithm.begin()));
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        for (MessageDigest digest : digests.values()) {
          digest.update(buffer, 0, read);
        }
      }
    }
    Map<Algorithm, byte[]> done = new EnumMap<>(Algorithm.class);
    digests.forEach((algorithm, digest) -> done.put(algorithm, digest.digest()));
    return done;
  }

  /** The algorithms that a JDK has. */
  public enum Algorithm {
    /** RFC 1321; broken, still met in old bags. */
    MD5("MD5"),
    /** FIPS 180-4; broken, still met in old bags. */
    SHA1("SHA-1"),
    /** FIPS 180-4. */
    SHA224("SHA-224"),
    /** FIPS 180-4. */
    SHA256("SHA-256"),
    /** FIPS 180-4. */
    SHA384("SHA-384"),
    /** FIPS 180-4. */
    SHA512("SHA-512");

    private final String name;

    Algorithm(String name) {
      this.name = name;
    }

    /** A digest of nothing yet. */
    public MessageDigest begin() {
      try {
        return MessageDigest.getInstance(name);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("this Java has no " + name, e);
      }
    }
  }
}
