package org.openpps.store.testing.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What H2 itself does to its disk; the reason why the register forces the file after a commit. */
class SpyingDiskTest {

  private SpyingDisk disk;
  private Connection connection;

  @BeforeEach
  void open(@TempDir Path directory) throws SQLException {
    disk = SpyingDisk.over(directory);
    connection = DriverManager.getConnection("jdbc:h2:" + disk.path("register"));
    run("create table entry (sequence bigint primary key)");
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
    disk.close();
  }

  @Test
  void a_commit_alone_forces_nothing() throws SQLException {
    run("set write_delay 0");
    int before = disk.mark("before");
    for (int sequence = 0; sequence < 100; sequence++) {
      run("insert into entry values (" + sequence + ")");
    }
    assertThat(disk.forcesBetween(before, disk.size())).isZero();
    assertThat(disk.operations().subList(before, disk.size()))
        .hasAtLeastOneElementOfType(Operation.Written.class);
  }

  @Test
  void a_commit_with_a_sync_is_forced_before_it_is_answered() throws SQLException {
    for (int sequence = 0; sequence < 100; sequence++) {
      int before = disk.mark("before");
      run("insert into entry values (" + sequence + ")");
      run("checkpoint sync");
      assertThat(disk.forcesBetween(before, disk.size())).isPositive();
    }
  }

  @Test
  void a_disk_that_does_not_take_it_is_heard_of() throws SQLException {
    run("insert into entry values (1)");
    disk.failForces(true);
    assertThatThrownBy(() -> run("checkpoint sync")).isInstanceOf(SQLException.class);
    disk.failForces(false);
  }

  @Test
  void operations_are_recorded_in_their_order_and_with_their_time() {
    int first = disk.mark("first");
    int second = disk.mark("second");
    assertThat(second).isGreaterThan(first);
    assertThat(disk.recordedAt(second)).isGreaterThanOrEqualTo(disk.recordedAt(first));
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
