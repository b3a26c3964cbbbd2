package org.openpps.store.engine;

import java.sql.SQLException;
import java.sql.Types;
import org.jooq.Binding;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingGetSQLInputContext;
import org.jooq.BindingGetStatementContext;
import org.jooq.BindingRegisterContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetSQLOutputContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.Converters;

/**
 * Octets travel as they are. Left alone, jOOQ makes a LOB of each on H2: a statement that is used
 * again compares it with the last one, and fails where that has timed out, five minutes later.
 */
public final class OctetsBinding implements Binding<byte[], byte[]> {
  private static final long serialVersionUID = 1L;

  @Override
  public Converter<byte[], byte[]> converter() {
    return Converters.identity(byte[].class);
  }

  @Override
  public void sql(BindingSQLContext<byte[]> context) {
    context.render().sql("cast(").sql(context.variable()).sql(" as bytea)");
  }

  @Override
  public void register(BindingRegisterContext<byte[]> context) throws SQLException {
    context.statement().registerOutParameter(context.index(), Types.VARBINARY);
  }

  @Override
  public void set(BindingSetStatementContext<byte[]> context) throws SQLException {
    context.statement().setBytes(context.index(), context.value());
  }

  @Override
  public void set(BindingSetSQLOutputContext<byte[]> context) throws SQLException {
    context.output().writeBytes(context.value());
  }

  @Override
  public void get(BindingGetResultSetContext<byte[]> context) throws SQLException {
    context.value(context.resultSet().getBytes(context.index()));
  }

  @Override
  public void get(BindingGetStatementContext<byte[]> context) throws SQLException {
    context.value(context.statement().getBytes(context.index()));
  }

  @Override
  public void get(BindingGetSQLInputContext<byte[]> context) throws SQLException {
    context.value(context.input().readBytes());
  }
}
