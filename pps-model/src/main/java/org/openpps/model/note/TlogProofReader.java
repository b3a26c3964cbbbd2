package org.openpps.model.note;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.merkle.Hash;

/** Reads the lines of a C2SP tlog-proof, in their order and nothing else. */
final class TlogProofReader {
  static final String HEADER = "c2sp.org/tlog-proof@v1";
  static final String EXTRA = "extra ";
  static final String INDEX = "index ";

  /** No tree of at most 2⁶³−1 leaves is higher. */
  private static final int MAX_PATH = 63;

  private TlogProofReader() {}

  static TlogProof read(String text) {
    int end = text.indexOf("\n\n");
    if (end < 0) {
      throw malformed("no empty line stands between the proof and the checkpoint");
    }
    List<String> lines = Arrays.asList(text.substring(0, end).split("\n", -1));
    if (!lines.get(0).equals(HEADER)) {
      throw malformed("its first line is not " + HEADER);
    }
    boolean hasExtra = lines.size() > 1 && lines.get(1).startsWith(EXTRA);
    int indexLine = hasExtra ? 2 : 1;
    if (lines.size() <= indexLine) {
      throw malformed("it has no index");
    }
    return new TlogProof(
        hasExtra ? Optional.of(extra(lines.get(1))) : Optional.empty(),
        index(lines.get(indexLine)),
        path(lines.subList(indexLine + 1, lines.size())),
        SignedCheckpoint.parse(text.substring(end + 2)));
  }

  private static byte[] extra(String line) {
    return Field.base64(line.substring(EXTRA.length()))
        .filter(octets -> octets.length > 0)
        .orElseThrow(() -> malformed("its extra line is not base64"));
  }

  private static long index(String line) {
    if (!line.startsWith(INDEX)) {
      throw malformed("it has no index where one must stand");
    }
    return Field.decimal(line.substring(INDEX.length()))
        .orElseThrow(() -> malformed("its index is not a number"));
  }

  private static List<Hash> path(List<String> lines) {
    if (lines.size() > MAX_PATH) {
      throw malformed("it has more hashes than any tree is high");
    }
    return lines.stream()
        .map(
            line ->
                Hash.ifBase64(line)
                    .orElseThrow(() -> malformed("a line of its path is not a hash in base64")))
        .toList();
  }

  private static RegisterException malformed(String why) {
    return new RegisterException(
        ErrorCode.PROOF_MALFORMED, "The proof cannot be read: " + why + ".");
  }
}
