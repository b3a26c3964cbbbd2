package org.openpps.client.dataset;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpps.client.source.Reasons;

/**
 * The file {@code bagit.txt}, which has exactly two lines (RFC 8493, section 2.1.1).
 *
 * @param version of BagIt
 * @param encoding of the other tag files
 */
record BagDeclaration(BagVersion version, Charset encoding) {
  static final String FILE = "bagit.txt";

  private static final long LONGEST = 1000;
  private static final Pattern FORM =
      Pattern.compile(
          "BagIt-Version: ([0-9]+\\.[0-9]+)(?:\r\n|\n|\r)"
              + "Tag-File-Character-Encoding: ([!-~]+)(?:\r\n|\n|\r)?");

  static BagDeclaration read(Path bag, Reasons reasons) throws IOException {
    Path file = bag.resolve(FILE);
    if (!Files.isRegularFile(file) || Files.size(file) > LONGEST) {
      throw reasons.refusal("There is no file bagit.txt that declares a bag.");
    }
    Matcher lines = FORM.matcher(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    if (!lines.matches()) {
      throw reasons.refusal(
          "The file bagit.txt is not of its exact form: two lines, BagIt-Version: and"
              + " Tag-File-Character-Encoding:, each with one blank after the colon.");
    }
    BagVersion version =
        BagVersion.ofNumber(lines.group(1))
            .orElseThrow(
                () ->
                    reasons.refusal(
                        "BagIt version " + lines.group(1) + " is not read, only 0.97 and 1.0."));
    Charset encoding =
        charset(lines.group(2))
            .orElseThrow(
                () -> reasons.refusal("The encoding " + lines.group(2) + " is not known."));
    return new BagDeclaration(version, encoding);
  }

  private static Optional<Charset> charset(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
