package org.openpps.store.manifest;

import static org.openpps.store.jooq.Tables.MANIFEST_FILE;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.merkle.Hash;

/** Keys the files that a manifest lists, reading it line by line. */
final class ManifestFiles {
  private static final int BATCH = 2_000;
  private static final byte[] EMPTY_FILE = Hash.sha256().bytes();

  private ManifestFiles() {}

  /** Keys every file but empty ones; returns how many paths there are. */
  static long key(DSLContext sql, byte[] manifest, InputStream text) throws IOException {
    Set<String> paths = new HashSet<>();
    Set<Hash> keyed = new HashSet<>();
    BatchBindStep batch = batch(sql);
    long lines = 0;
    BufferedReader reader = reader(text);
    try {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        ManifestLine file = ManifestLine.parse(line, ++lines);
        paths.add(file.path());
        if (!Arrays.equals(file.digest(), EMPTY_FILE) && keyed.add(Hash.sha256(file.digest()))) {
          batch.bind(file.digest(), manifest);
          if (batch.size() == BATCH) {
            batch.execute();
            batch = batch(sql);
          }
        }
      }
    } catch (CharacterCodingException e) {
      throw new RefusedException("", ErrorCode.MANIFEST_FORM, "The manifest is not UTF-8.");
    }
    if (batch.size() > 0) {
      batch.execute();
    }
    if (lines == 0) {
      throw new RefusedException("", ErrorCode.MANIFEST_FORM, "The manifest lists no file.");
    }
    return paths.size();
  }

  private static BufferedReader reader(InputStream text) {
    return new BufferedReader(
        new InputStreamReader(
            text,
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }

  private static BatchBindStep batch(DSLContext sql) {
    return sql.batch(
        sql.insertInto(MANIFEST_FILE, MANIFEST_FILE.DIGEST, MANIFEST_FILE.MANIFEST)
            .values((byte[]) null, null));
  }
}
