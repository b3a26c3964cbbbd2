package org.openpps.client.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Bags for the tests: those of the conformance suite, and some that are written here. */
final class Bags {
  private Bags() {}

  static Path ofSuite(String name) {
    try {
      return Path.of(Bags.class.getResource("/org/openpps/client/bagit/" + name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A bag of version 1.0 with one file {@code data/a.txt} and a manifest of SHA-256. */
  static Path valid(Path directory) {
    write(directory, "bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
    write(directory, "data/a.txt", "a");
    write(directory, "manifest-sha256.txt", sha256("a") + "  data/a.txt\n");
    return directory;
  }

  static void write(Path directory, String path, String text) {
    try {
      Path file = directory.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String sha256(String text) {
    return digest("SHA-256", text);
  }

  static String digest(String algorithm, String text) {
    try {
      byte[] octets = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(octets));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
