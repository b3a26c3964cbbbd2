package org.openpps.store.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpps.store.engine.Engine;
import org.openpps.store.testing.Directories;
import org.openpps.store.testing.KillableProcess;
import org.openpps.store.testing.disk.PowerCut;
import org.openpps.store.testing.disk.SpyingDisk;

/**
 * What the register takes for granted of its H2 file. A release of H2 with which this fails must
 * not be used, whatever else it brings: 2.5.252 does not find the newest chunk after a crash.
 */
class EmbeddedDatabaseTest {

  private static final long SEED = 20261123;
  private static final int COMMITS = 400;
  private static final int CUTS = Integer.getInteger("pps.cuts", 100);
  private static final int KEYS = 5;

  @TempDir Path directory;

  @Test
  void a_sync_is_one_force() throws Exception {
    try (SpyingDisk disk = SpyingDisk.over(directory)) {
      try (Connection connection = open(disk.path("register"), 1000)) {
        tables(connection);
        int before = disk.mark("before");
        commit(connection, 0, new Random(SEED));
        assertThat(disk.forcesBetween(before, disk.size())).isZero();
        sync(connection);
        assertThat(disk.forcesBetween(before, disk.size())).isOne();
      }
    }
  }

  @Test
  void a_program_that_does_not_know_the_scheme_opens_no_other_file() {
    String url = EmbeddedDatabase.url(directory.resolve("register"));
    try (KillableProcess program = KillableProcess.start(Connecting.class, url)) {
      List<String> said = program.awaitEnd();
      assertThat(said).singleElement(STRING).contains("H2 does not know journalled:");
    }
    assertThat(Path.of("journalled:retry:")).doesNotExist();
  }

  @Test
  void a_reader_that_is_interrupted_stops_nobody_else() throws Exception {
    String path = directory.resolve("register").toString();
    String withoutCache = EmbeddedDatabase.url(path) + ";CACHE_SIZE=0";
    try (Connection connection = DriverManager.getConnection(withoutCache)) {
      tables(connection);
      Random random = new Random(SEED);
      for (int sequence = 0; sequence < 2000; sequence++) {
        commit(connection, sequence, random);
      }
      sync(connection);
      for (int i = 0; i < 10; i++) {
        interruptedReader(path);
        commit(connection, 2000 + i, random);
        sync(connection);
      }
      assertThat(number(connection, "select count(*) from entry where octet_length(leaf) = 600"))
          .isEqualTo(2010);
    }
  }

  private static void interruptedReader(String path) throws InterruptedException {
    Thread reader =
        new Thread(
            () -> {
              Thread.currentThread().interrupt();
              try (Connection connection = open(path, 1000)) {
                number(connection, "select sum(octet_length(leaf)) from entry");
              } catch (SQLException e) {
                throw new IllegalStateException(e);
              }
            });
    reader.start();
    reader.join();
  }

  /**
   * The shorter the retention, the sooner H2 writes over chunks; 1000 ms is what the register uses.
   */
  @ParameterizedTest
  @ValueSource(ints = {0, 1000})
  void a_power_cut_loses_nothing_that_was_synced(int retention) throws Exception {
    Path files = Files.createDirectory(directory.resolve("disk"));
    try (SpyingDisk disk = SpyingDisk.over(files)) {
      Random random = new Random(SEED);
      try (Connection connection = open(disk.path("register"), retention)) {
        tables(connection);
        sync(connection);
        disk.mark("0");
        for (int sequence = 0; sequence < COMMITS; sequence++) {
          commit(connection, sequence, random);
          sync(connection);
          disk.mark(Integer.toString(sequence + 1));
        }
      }
      PowerCut cut = disk.powerCut();
      int first = disk.first("0") + 1;
      for (int i = 0; i < CUTS; i++) {
        int moment = first + random.nextInt(cut.moments() - first);
        assertSurvived(cut, moment, random.nextLong(), retention, "seed " + SEED + ", cut " + i);
      }
    }
  }

  private void assertSurvived(PowerCut cut, int moment, long seed, int retention, String which)
      throws IOException, SQLException {
    List<String> marks = cut.marksBefore(moment);
    long answered = Long.parseLong(marks.get(marks.size() - 1));
    Path image = Files.createTempDirectory(directory, "image");
    cut.image(moment, seed, image);
    try (Connection connection = open(image.resolve("register").toString(), retention)) {
      long size = number(connection, "select size from head");
      assertThat(size).as(which).isBetween(answered, answered + 1);
      assertThat(number(connection, "select count(*) from entry where octet_length(leaf) = 600"))
          .as(which)
          .isEqualTo(size);
      assertThat(number(connection, "select count(*) from search_key where registration >= 0"))
          .as(which)
          .isEqualTo(size * KEYS);
    }
    Directories.delete(image);
  }

  private static Connection open(String path, int retention) throws SQLException {
    String url = EmbeddedDatabase.url(path);
    assertThat(url).contains("RETENTION_TIME=1000");
    return DriverManager.getConnection(
        url.replace("RETENTION_TIME=1000", "RETENTION_TIME=" + retention));
  }

  private static void tables(Connection connection) throws SQLException {
    execute(connection, "create table head (id int primary key, size bigint)");
    execute(connection, "create table entry (sequence bigint primary key, leaf bytea)");
    execute(connection, "create table search_key (term bigint primary key, registration bigint)");
    execute(connection, "insert into head values (0, 0)");
    connection.setAutoCommit(false);
  }

  private static void commit(Connection connection, int sequence, Random random)
      throws SQLException {
    try (PreparedStatement entry = connection.prepareStatement("insert into entry values (?, ?)");
        PreparedStatement key =
            connection.prepareStatement("insert into search_key values (?, ?)")) {
      byte[] leaf = new byte[600];
      random.nextBytes(leaf);
      entry.setInt(1, sequence);
      entry.setBytes(2, leaf);
      entry.executeUpdate();
      for (int i = 0; i < KEYS; i++) {
        key.setLong(1, random.nextLong());
        key.setInt(2, sequence);
        key.executeUpdate();
      }
    }
    execute(connection, "update head set size = " + (sequence + 1));
    connection.commit();
  }

  private static void sync(Connection connection) throws SQLException {
    Engine.of(connection).force(connection);
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
