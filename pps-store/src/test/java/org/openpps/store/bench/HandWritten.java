package org.openpps.store.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.SerialNumberedGoods;
import org.openpps.model.identifier.PartyIdentifier;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.Organisation;
import org.openpps.model.registration.RegistrationFiling;

/**
 * The program that a good engineer writes in a day: party, collateral and exact-key rows by
 * prepared statements in batches, one commit for each registration. It has no ledger, no proof, no
 * as-at, no rules and no memory of retries. One object for each connection.
 */
final class HandWritten implements AutoCloseable {
  private static final List<String> TABLES =
      List.of(
          "create schema hand",
          "create table hand.registration (id bigint not null, secured_party_group bigint not null,"
              + " interest varchar(40) not null, began_at bigint not null, ends_at bigint not null,"
              + " filer varchar(64) not null, constraint registration_pk primary key (id))",
          "create index registration_by_group on hand.registration (secured_party_group, ends_at)",
          "create table hand.party (registration bigint not null, item smallint not null,"
              + " role varchar(20) not null, name varchar(500) not null,"
              + " capacity varchar(40) not null, scheme varchar(20), identifier varchar(60),"
              + " holder varchar(40), constraint party_pk primary key (registration, item))",
          "create table hand.collateral (registration bigint not null, item smallint not null,"
              + " kind varchar(40) not null, maker varchar(200) not null, model varchar(200),"
              + " serial varchar(100) not null,"
              + " constraint collateral_pk primary key (registration, item))",
          "create table hand.search_key (kind smallint not null, \"key\" varchar(200) not null,"
              + " to_size bigint not null, from_size bigint not null, registration bigint not null,"
              + " made_by bigint not null, part smallint not null, constraint hand_key_pk primary"
              + " key (kind, \"key\", to_size, from_size, registration, made_by, part))");

  private static final String COMPARE_BY_BYTES =
      "alter table hand.search_key alter column \"key\" type varchar(200) collate \"C\"";

  private final Connection connection;
  private final boolean syncs;
  private final PreparedStatement registration;
  private final PreparedStatement party;
  private final PreparedStatement collateral;
  private final PreparedStatement key;
  private final Statement sync;

  /** {@code syncs}: the engine must be told to force its file after a commit. */
  HandWritten(Connection connection, boolean syncs) throws SQLException {
    this.connection = connection;
    this.syncs = syncs;
    connection.setAutoCommit(false);
    this.registration =
        connection.prepareStatement("insert into hand.registration values (?, ?, ?, ?, ?, ?)");
    this.party =
        connection.prepareStatement("insert into hand.party values (?, ?, ?, ?, ?, ?, ?, ?)");
    this.collateral =
        connection.prepareStatement("insert into hand.collateral values (?, ?, ?, ?, ?, ?)");
    this.key =
        connection.prepareStatement("insert into hand.search_key values (?, ?, ?, ?, ?, ?, ?)");
    this.sync = connection.createStatement();
  }

  static void createTables(Connection connection, boolean postgres) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String table : TABLES) {
        statement.execute(table);
      }
      if (postgres) {
        statement.execute(COMPARE_BY_BYTES);
      }
    }
  }

  void register(long id, RegistrationFiling filing) throws SQLException {
    registration(id, filing);
    party(id, 0, "secured-party", "Small Host Pty Ltd", "010499966", null);
    short item = 1;
    for (Grantor grantor : filing.grantors()) {
      Organisation organisation = (Organisation) grantor.party();
      PartyIdentifier acn = organisation.identifiers().get(0);
      String holder = grantor.holder().orElseThrow().code();
      party(id, item, "grantor", organisation.name(), acn.value(), holder);
      key(6, "acn:" + acn.value(), id, item);
      key(9, organisation.name().toUpperCase(Locale.ROOT).replace(" ", ""), id, item++);
    }
    for (Collateral thing : filing.collateral()) {
      SerialNumberedGoods goods = (SerialNumberedGoods) thing;
      collateral(id, item, goods);
      key(1, goods.serial(), id, item++);
    }
    party.executeBatch();
    collateral.executeBatch();
    key.executeBatch();
    connection.commit();
    if (syncs) {
      sync.execute("CHECKPOINT SYNC");
    }
  }

  private void registration(long id, RegistrationFiling filing) throws SQLException {
    registration.setLong(1, id);
    registration.setLong(2, 1);
    registration.setString(3, filing.interest().code());
    registration.setLong(4, System.currentTimeMillis());
    registration.setLong(5, Long.MAX_VALUE);
    registration.setString(6, "small-host");
    registration.executeUpdate();
  }

  private void party(long id, int item, String role, String name, String acn, String holder)
      throws SQLException {
    party.setLong(1, id);
    party.setShort(2, (short) item);
    party.setString(3, role);
    party.setString(4, name);
    party.setString(5, "company");
    party.setString(6, "acn");
    party.setString(7, acn);
    party.setString(8, holder);
    party.addBatch();
  }

  private void collateral(long id, short item, SerialNumberedGoods goods) throws SQLException {
    collateral.setLong(1, id);
    collateral.setShort(2, item);
    collateral.setString(3, goods.kind().code());
    collateral.setString(4, goods.maker());
    collateral.setString(5, goods.model().orElse(null));
    collateral.setString(6, goods.serial());
    collateral.addBatch();
  }

  private void key(int kind, String text, long id, short item) throws SQLException {
    key.setShort(1, (short) kind);
    key.setString(2, text);
    key.setLong(3, Long.MAX_VALUE);
    key.setLong(4, id);
    key.setLong(5, id);
    key.setLong(6, id);
    key.setShort(7, item);
    key.addBatch();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
