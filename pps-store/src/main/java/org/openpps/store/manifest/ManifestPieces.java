package org.openpps.store.manifest;

import static org.openpps.store.jooq.Tables.MANIFEST_PIECE;

import java.io.InputStream;
import org.jooq.DSLContext;

/** The bytes of a manifest, read piece by piece. */
final class ManifestPieces extends InputStream {
  private final DSLContext sql;
  private final byte[] manifest;
  private byte[] piece = new byte[0];
  private int next;
  private int at;

  ManifestPieces(DSLContext sql, byte[] manifest) {
    this.sql = sql;
    this.manifest = manifest;
  }

  @Override
  public int read() {
    return ready() ? piece[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    if (!ready()) {
      return -1;
    }
    int count = Math.min(length, piece.length - at);
    System.arraycopy(piece, at, target, offset, count);
    at += count;
    return count;
  }

  private boolean ready() {
    while (at == piece.length) {
      byte[] following =
          sql.select(MANIFEST_PIECE.CONTENT)
              .from(MANIFEST_PIECE)
              .where(MANIFEST_PIECE.MANIFEST.eq(manifest).and(MANIFEST_PIECE.PIECE.eq(next)))
              .fetchOne(MANIFEST_PIECE.CONTENT);
      if (following == null) {
        return false;
      }
      piece = following;
      at = 0;
      next++;
    }
    return true;
  }
}
