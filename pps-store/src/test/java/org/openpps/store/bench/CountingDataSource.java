package org.openpps.store.bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** Counts the statements that are sent through a data source; a batch counts as one. */
final class CountingDataSource {
  private final AtomicLong statements = new AtomicLong();
  private final AtomicLong commits = new AtomicLong();
  private final AtomicLong syncs = new AtomicLong();

  DataSource counting(DataSource counted) {
    return proxy(DataSource.class, counted);
  }

  Connection counting(Connection counted) {
    return proxy(Connection.class, counted);
  }

  long statements() {
    return statements.get();
  }

  long commits() {
    return commits.get();
  }

  /** Statements that ask for a sync. */
  long syncs() {
    return syncs.get();
  }

  private <T> T proxy(Class<T> type, Object target) {
    InvocationHandler handler = (proxy, method, args) -> call(target, method, args);
    return type.cast(
        Proxy.newProxyInstance(
            CountingDataSource.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private Object call(Object target, Method method, Object[] args) throws Throwable {
    count(method, args);
    try {
      return wrapped(method.invoke(target, args), method);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private void count(Method method, Object[] args) {
    if (method.getName().equals("commit")) {
      commits.incrementAndGet();
    }
    if (Statement.class.isAssignableFrom(method.getDeclaringClass())
        && method.getName().startsWith("execute")) {
      boolean sync = args != null && "CHECKPOINT SYNC".equals(args[0]);
      (sync ? syncs : statements).incrementAndGet();
    } else if (method.getName().equals("unwrap")) {
      // Our engine asks for the connection of H2 to force its file, and for nothing else.
      syncs.incrementAndGet();
    }
  }

  private Object wrapped(Object result, Method method) {
    Class<?> type = method.getReturnType();
    boolean known =
        type == Connection.class
            || type == PreparedStatement.class
            || type == CallableStatement.class
            || type == Statement.class;
    return known && result != null && method.getDeclaringClass() != Statement.class
        ? proxy(type, result)
        : result;
  }
}
