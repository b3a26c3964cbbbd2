package org.openpps.store.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openpps.store.testing.FaultyDataSource.COMMIT;
import static org.openpps.store.testing.FaultyDataSource.Moment.AFTER;
import static org.openpps.store.testing.FaultyDataSource.Moment.BEFORE;
import static org.openpps.store.testing.FaultyDataSource.SYNC;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(H2Engine.class)
class FaultyDataSourceTest {

  private FaultyDataSource faulty;

  @BeforeEach
  void table(Database database) throws SQLException {
    faulty = new FaultyDataSource(database.dataSource());
    run("create table entry (sequence bigint primary key)");
  }

  @Test
  void a_statement_fails_without_effect_once() throws SQLException {
    faulty.failOn("insert into entry", 2, BEFORE);
    insertInBatch(1);
    assertThatThrownBy(() -> insertInBatch(2)).hasMessageContaining("without effect");
    insertInBatch(3);
    assertThat(sequences()).containsExactly(1, 3);
  }

  @Test
  void a_commit_takes_effect_and_is_reported_as_failed() {
    faulty.failOn(COMMIT, 1, AFTER);
    assertThatThrownBy(() -> insertAndCommit(7)).hasMessageContaining("after it took effect");
    assertThat(sequences()).containsExactly(7);
  }

  @Test
  void a_commit_fails_without_effect() {
    faulty.failOn(COMMIT, 1, BEFORE);
    assertThatThrownBy(() -> insertAndCommit(7)).hasMessageContaining("without effect");
    assertThat(sequences()).isEmpty();
  }

  @Test
  void the_sync_of_the_file_fails() throws SQLException {
    faulty.failOn(SYNC, 1, BEFORE);
    assertThatThrownBy(this::force).hasMessageContaining("without effect: force");
    force();
  }

  @Test
  void steps_are_told_in_their_order() throws SQLException {
    List<String> steps = new ArrayList<>();
    faulty.afterEachStep(steps::add);
    insertAndCommit(1);
    force();
    assertThat(steps).containsExactly("insert into entry values (1)", "commit", "force");
  }

  private void force() throws SQLException {
    try (Connection connection = faulty.dataSource().getConnection()) {
      org.openpps.store.engine.Engine.of(connection).force(connection);
    }
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = faulty.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void insertInBatch(long sequence) throws SQLException {
    try (Connection connection = faulty.dataSource().getConnection();
        PreparedStatement insert = connection.prepareStatement("insert into entry values (?)")) {
      insert.setLong(1, sequence);
      insert.addBatch();
      insert.executeBatch();
    }
  }

  private void insertAndCommit(long sequence) throws SQLException {
    try (Connection connection = faulty.dataSource().getConnection()) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        statement.execute("insert into entry values (" + sequence + ")");
      }
      connection.commit();
    }
  }

  private List<Integer> sequences() {
    List<Integer> sequences = new ArrayList<>();
    try (Connection connection = faulty.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select sequence from entry order by sequence")) {
      while (rows.next()) {
        sequences.add(rows.getInt(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return sequences;
  }
}
