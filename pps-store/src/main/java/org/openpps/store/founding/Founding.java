package org.openpps.store.founding;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.ledger.Entry;
import org.openpps.model.ledger.Leaf;
import org.openpps.model.ledger.Parts;
import org.openpps.model.note.SigningKey;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.registration.Founded;
import org.openpps.model.search.SearchProfile;
import org.openpps.model.search.SearchProfiles;
import org.openpps.store.engine.Engine;
import org.openpps.store.engine.Sql;
import org.openpps.store.key.GrantorSecret;
import org.openpps.store.key.KeyStore;
import org.openpps.store.ledger.EntryRow;
import org.openpps.store.ledger.EntryTable;
import org.openpps.store.ledger.Head;
import org.openpps.store.ledger.HeadTable;
import org.openpps.store.ledger.TreeEdge;

/** Writes entry 0 of an empty database, or holds the one on record against key and rules. */
public final class Founding {
  private static final String TRIAL = "trial.invalid/";

  private final DataSource dataSource;
  private final Engine engine;
  private final KeyStore keys;
  private final RegisterProfile profile;
  private final SearchProfile search;

  /** A founding with these rules, and this search logic should the database be empty. */
  public Founding(
      DataSource dataSource,
      Engine engine,
      KeyStore keys,
      RegisterProfile profile,
      SearchProfile search) {
    this.dataSource = dataSource;
    this.engine = engine;
    this.keys = keys;
    this.profile = profile;
    this.search = search;
  }

  /**
   * Founds the register when the database is empty; then, and otherwise, gives the signing key and
   * the search profile that entry 0 names.
   *
   * @param origin the name chosen by the operator; absent for a trial register
   * @throws RegisterException KEY_MISMATCH, PROFILE_MISMATCH or LEDGER_BEHIND_CHECKPOINT
   */
  public Opened openOrFound(Optional<String> origin, Instant time) {
    DSLContext sql = Sql.on(dataSource, engine);
    if (HeadTable.read(sql).isEmpty()) {
      found(origin, time);
    }
    Founded founded = Founded.parse(EntryTable.find(sql, 0).orElseThrow().leaf());
    origin.ifPresent(wanted -> agree(wanted, founded.origin(), ErrorCode.ORIGIN_MISMATCH));
    agree(profile.id(), founded.profile().name(), ErrorCode.PROFILE_MISMATCH);
    agree(profile.digest(), founded.profile().digest(), ErrorCode.PROFILE_MISMATCH);
    SigningKey key =
        keys.signingKey()
            .orElseThrow(
                () ->
                    new RegisterException(
                        ErrorCode.KEY_MISMATCH, "The signing key of this ledger is missing."));
    agree(founded.vkey(), key.verifierKey().format(), ErrorCode.KEY_MISMATCH);
    return new Opened(
        key,
        SearchProfiles.onRecord(founded.searchProfile().name(), founded.searchProfile().digest()));
  }

  /**
   * What a register is opened with that only its ledger tells.
   *
   * @param key the signing key
   * @param search the search profile that it was founded with
   */
  public record Opened(SigningKey key, SearchProfile search) {}

  private static void agree(Object one, Object other, ErrorCode otherwise) {
    if (!one.equals(other)) {
      throw new RegisterException(
          otherwise, otherwise.meaning() + " Expected " + one + ", found " + other + ".");
    }
  }

  private void found(Optional<String> origin, Instant time) {
    if (keys.lastSigned().isPresent()) {
      throw new RegisterException(
          ErrorCode.LEDGER_BEHIND_CHECKPOINT,
          "The database is empty, but the key beside it has signed "
              + keys.lastSigned().get().checkpoint().size()
              + " entries.");
    }
    SigningKey key = keys.signingKey().orElseGet(() -> newKey(origin));
    Founded founded =
        new Founded(
            key.name(),
            key.verifierKey().format(),
            new Founded.Rules(profile.id(), profile.digest()),
            new Founded.Rules(search.id(), search.digest()));
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      write(Sql.on(connection, engine), founded.toLeaf(time));
      connection.commit();
      engine.force(connection);
    } catch (SQLException e) {
      throw new RegisterException(ErrorCode.STORE_FAILED, "The register could not be founded.", e);
    }
  }

  /**
   * The key is kept before entry 0 is written: a key without a ledger harms nobody. Before it the
   * grantors' secret, so that no founded register begins without one.
   */
  private SigningKey newKey(Optional<String> origin) {
    SecureRandom random = new SecureRandom();
    if (keys.grantorSecret().isEmpty()) {
      keys.keep(GrantorSecret.generate(random));
    }
    SigningKey key = SigningKey.generate(origin.orElseGet(() -> trial(random)), random);
    keys.keep(key);
    return key;
  }

  private static String trial(SecureRandom random) {
    byte[] octets = new byte[8];
    random.nextBytes(octets);
    return TRIAL + HexFormat.of().formatHex(octets);
  }

  private static void write(DSLContext sql, Leaf leaf) {
    Entry entry = new Entry(0, leaf.text(), new Parts(List.of()));
    TreeEdge edge = TreeEdge.empty();
    edge.append(entry.leafHash());
    EntryTable.append(sql, List.of(new EntryRow(entry, leaf)));
    HeadTable.found(sql, new Head(edge.tree(), leaf.time(), 0));
  }
}
