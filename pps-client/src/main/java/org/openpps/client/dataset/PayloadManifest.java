package org.openpps.client.dataset;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.openpps.client.digest.FileDigest.Algorithm;
import org.openpps.model.collateral.ManifestReference;
import org.openpps.model.identifier.NamedInformation;

/**
 * The manifest that is streamed to the register: for each file, by path, a line {@code digest path}
 * with two blanks between, of SHA-256 and, where the bag has it, of SHA-512. Lines end with a line
 * feed; a percent sign, line feed or carriage return in a path is percent-encoded as in BagIt 1.0.
 * The text is never held as a whole.
 *
 * @param files by path
 * @param octets of all files together
 */
public record PayloadManifest(List<PayloadFile> files, long octets) {
  /** Sorts. */
  public PayloadManifest {
    files = files.stream().sorted(Comparator.comparing(PayloadFile::path)).toList();
  }

  /** SHA-256 of the text. */
  public NamedInformation digest() {
    MessageDigest digest = Algorithm.SHA256.begin();
    files.forEach(file -> digest.update(file.lines().getBytes(StandardCharsets.UTF_8)));
    return NamedInformation.of("sha-256", digest.digest());
  }

  /** The text, made anew each time it is opened. */
  public InputStream open() {
    Iterator<InputStream> lines = files.stream().map(PayloadManifest::stream).iterator();
    return new SequenceInputStream(
        new Enumeration<>() {
          @Override
          public boolean hasMoreElements() {
            return lines.hasNext();
          }

          @Override
          public InputStream nextElement() {
            return lines.next();
          }
        });
  }

  /** The whole text, for a small bag. */
  public String text() {
    return files.stream().map(PayloadFile::lines).collect(Collectors.joining());
  }

  /** How a data set names it. */
  public ManifestReference reference() {
    return new ManifestReference(digest(), files.size(), octets);
  }

  private static InputStream stream(PayloadFile file) {
    return new ByteArrayInputStream(file.lines().getBytes(StandardCharsets.UTF_8));
  }
}
