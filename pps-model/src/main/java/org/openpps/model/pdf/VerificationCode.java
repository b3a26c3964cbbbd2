package org.openpps.model.pdf;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.openpps.model.document.Rendering;

/**
 * The square code (ISO/IEC 18004) on the first page. It proves nothing: it holds what the document
 * is called by and its digest, so that the page can be put beside the file, and leads to where the
 * register says how documents are checked.
 */
final class VerificationCode {
  /** Where a register tells how its documents are checked, below its address. */
  private static final String PAGE = "/v1/log/verification";

  private VerificationCode() {}

  /** What the code says. */
  static String text(Rendering rendering, Optional<URI> register) {
    return register
        .map(address -> address.toString().replaceAll("/+$", "") + PAGE + "#" + fragment(rendering))
        .orElseGet(() -> words(rendering));
  }

  /** The squares of the code, true where it is dark, row by row. */
  static boolean[][] squares(String text) {
    ByteMatrix matrix = matrix(text);
    boolean[][] squares = new boolean[matrix.getHeight()][matrix.getWidth()];
    for (int y = 0; y < squares.length; y++) {
      for (int x = 0; x < squares[y].length; x++) {
        squares[y][x] = matrix.get(x, y) == 1;
      }
    }
    return squares;
  }

  private static String words(Rendering rendering) {
    return rendering.name()
        + "\n"
        + rendering.origin().orElse("")
        + "\n"
        + rendering.digest().line();
  }

  /** What stands behind the # stays with the reader: no browser sends it. */
  private static String fragment(Rendering rendering) {
    return rendering.fileName().replace(".json", "") + "&sha256=" + rendering.digest().value();
  }

  private static ByteMatrix matrix(String text) {
    try {
      return Encoder.encode(
              text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
          .getMatrix();
    } catch (WriterException e) {
      throw new IllegalStateException("A code holds 2,331 octets, and this text has fewer.", e);
    }
  }
}
