package org.openpps.store.manifest;

import static org.openpps.store.jooq.Tables.MANIFEST;
import static org.openpps.store.jooq.Tables.MANIFEST_PIECE;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.error.RegisterException;
import org.openpps.model.identifier.NamedInformation;
import org.openpps.store.engine.Engine;
import org.openpps.store.engine.Sql;

/**
 * Takes in manifests outside the writer: spools the stream, checks its digest and form, and keys
 * each file, all or nothing. A search sees none of it until a filing names the manifest.
 */
public final class ManifestIntake {
  private static final int PIECE = 512 * 1024;

  private final DataSource dataSource;
  private final Engine engine;

  /** Takes manifests into this database. */
  public ManifestIntake(DataSource dataSource, Engine engine) {
    this.dataSource = dataSource;
    this.engine = engine;
  }

  /**
   * Takes in one manifest.
   *
   * @throws RefusedException MANIFEST_DIGEST or MANIFEST_FORM; then nothing is kept
   */
  public HeldManifest take(NamedInformation digest, InputStream bytes, Instant time) {
    Path spool = spool(digest, bytes);
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      HeldManifest held = keepOrRollBack(connection, digest, spool, time);
      connection.commit();
      engine.force(connection);
      return held;
    } catch (SQLException | DataAccessException e) {
      throw new RegisterException(
          ErrorCode.STORE_FAILED, "The manifest could not be kept; send it again.", e);
    } finally {
      delete(spool);
    }
  }

  private static Path spool(NamedInformation digest, InputStream bytes) {
    try {
      Path file = Files.createTempFile("pps-manifest-", ".txt");
      DigestInputStream counted =
          new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"));
      Files.copy(counted, file, StandardCopyOption.REPLACE_EXISTING);
      if (!Arrays.equals(counted.getMessageDigest().digest(), digest.bytes())) {
        delete(file);
        throw new RefusedException(ErrorCode.MANIFEST_DIGEST);
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private HeldManifest keepOrRollBack(
      Connection connection, NamedInformation digest, Path spool, Instant time)
      throws SQLException {
    try {
      return keep(Sql.on(connection, engine), digest, spool, time);
    } catch (RuntimeException e) {
      connection.rollback();
      throw e;
    }
  }

  private static HeldManifest keep(
      DSLContext sql, NamedInformation digest, Path spool, Instant time) {
    var held = ManifestTable.files(sql, Set.of(digest)).get(digest);
    if (held != null) {
      return new HeldManifest(digest, held);
    }
    try {
      long files = files(sql, digest.bytes(), spool);
      pieces(sql, digest.bytes(), spool);
      sql.insertInto(MANIFEST)
          .set(MANIFEST.DIGEST, digest.bytes())
          .set(MANIFEST.FILES, files)
          .set(MANIFEST.OCTETS, Files.size(spool))
          .set(MANIFEST.RECEIVED_AT, time.toEpochMilli())
          .execute();
      return new HeldManifest(digest, files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long files(DSLContext sql, byte[] manifest, Path spool) throws IOException {
    try (InputStream text = Files.newInputStream(spool)) {
      return ManifestFiles.key(sql, manifest, text);
    }
  }

  private static void pieces(DSLContext sql, byte[] manifest, Path spool) throws IOException {
    try (InputStream in = Files.newInputStream(spool)) {
      int number = 0;
      for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
        sql.insertInto(MANIFEST_PIECE)
            .set(MANIFEST_PIECE.MANIFEST, manifest)
            .set(MANIFEST_PIECE.PIECE, number++)
            .set(MANIFEST_PIECE.CONTENT, piece)
            .execute();
      }
    }
  }

  private static void delete(Path spool) {
    try {
      Files.deleteIfExists(spool);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
