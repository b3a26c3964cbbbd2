package org.openpps.store.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpps.store.jooq.Tables.API_KEY;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openpps.store.schema.Migrations;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.H2Engine;

@ExtendWith(H2Engine.class)
class OctetsBindingTest {
  @Test
  void octets_never_become_a_lob_that_times_out_while_a_statement_waits(Database database)
      throws SQLException {
    new Migrations(database.dataSource()).apply();
    byte[] hash = {1, 2, 3};
    try (Connection connection = database.dataSource().getConnection()) {
      DSLContext sql = Sql.on(withoutLobs(connection), Engine.of(connection));
      sql.insertInto(API_KEY)
          .set(API_KEY.KEY_HASH, hash)
          .set(API_KEY.ACCOUNT, "host")
          .set(API_KEY.ROLES, "searcher")
          .set(API_KEY.CREATED_AT, 0L)
          .execute();

      assertThat(sql.fetchOne(API_KEY, API_KEY.KEY_HASH.eq(hash)).getKeyHash()).isEqualTo(hash);
    }
  }

  private static Connection withoutLobs(Connection connection) {
    return proxy(Connection.class, connection);
  }

  private static <T> T proxy(Class<T> type, Object target) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              assertThat(method.getName()).doesNotContain("Blob").doesNotContain("Stream");
              try {
                Object result = method.invoke(target, arguments);
                return result instanceof PreparedStatement
                    ? proxy(PreparedStatement.class, result)
                    : result;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
