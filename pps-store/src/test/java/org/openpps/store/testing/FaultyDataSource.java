package org.openpps.store.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.h2.jdbc.JdbcConnection;

/**
 * A data source whose steps a test lets fail: any statement by its text, {@code commit}, and the
 * force of an H2 file. A step may fail before it takes effect or after it, as when the answer of
 * the server is lost.
 */
public final class FaultyDataSource {

  /** Whether a failing step has taken effect. */
  public enum Moment {
    BEFORE("without effect"),
    AFTER("after it took effect");

    private final String words;

    Moment(String words) {
      this.words = words;
    }

    String inWords() {
      return words;
    }
  }

  /** The step that ends a transaction, for {@link #failOn}. */
  public static final String COMMIT = "^commit$";

  /** The step that forces an H2 file, for {@link #failOn}. */
  public static final String SYNC = "^force$";

  private final DataSource target;
  private final List<Fault> faults = new CopyOnWriteArrayList<>();
  private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

  public FaultyDataSource(DataSource target) {
    this.target = target;
  }

  /** What the register is given. */
  public DataSource dataSource() {
    return proxy(DataSource.class, target, this::ofDataSource);
  }

  /**
   * Lets the n-th step from now on that matches fail, once.
   *
   * @param step a regular expression, found in the text of a statement or in {@code commit},
   *     whatever the case
   * @param nth 1 for the next one
   */
  public void failOn(String step, int nth, Moment moment) {
    faults.add(
        new Fault(Pattern.compile(step, Pattern.CASE_INSENSITIVE), moment, new AtomicInteger(nth)));
  }

  /** Forgets every failure that has not happened. */
  public void heal() {
    faults.clear();
  }

  /**
   * Calls a listener after each step that took effect, in the thread that made it and before the
   * caller has its answer. It may block: so a test holds a writer between two steps.
   *
   * @param listener gets the text of the statement, or {@code commit}
   */
  public void afterEachStep(Consumer<String> listener) {
    listeners.add(listener);
  }

  private interface Handler {
    Object handle(Method method, Object[] arguments) throws Exception;
  }

  private Object ofDataSource(Method method, Object[] arguments) throws Exception {
    Object result = method.invoke(target, arguments);
    return result instanceof Connection connection ? faulty(connection) : result;
  }

  private Connection faulty(Connection connection) {
    return proxy(
        Connection.class,
        connection,
        (method, arguments) -> {
          if (method.getName().equals("commit")) {
            return step("commit", () -> method.invoke(connection, arguments));
          }
          if (method.getName().equals("unwrap")) {
            return step("force", () -> forced(connection));
          }
          Object result = method.invoke(connection, arguments);
          return result instanceof Statement statement
              ? faulty(statement, textOf(method, arguments))
              : result;
        });
  }

  /** The engine asks for the connection of H2 to force its file, which is done here beforehand. */
  private Connection forced(Connection connection) throws SQLException {
    org.openpps.store.engine.Engine.of(connection).force(connection);
    return connection.unwrap(JdbcConnection.class);
  }

  private static String textOf(Method method, Object[] arguments) {
    return method.getName().startsWith("prepare") ? (String) arguments[0] : "";
  }

  private Statement faulty(Statement statement, String prepared) {
    Class<? extends Statement> type =
        statement instanceof CallableStatement
            ? CallableStatement.class
            : statement instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
    return proxy(
        type,
        statement,
        (method, arguments) -> {
          if (!method.getName().startsWith("execute")) {
            return method.invoke(statement, arguments);
          }
          String text =
              arguments != null && arguments.length > 0 && arguments[0] instanceof String sql
                  ? sql
                  : prepared;
          return step(text, () -> method.invoke(statement, arguments));
        });
  }

  private interface Step {
    Object run() throws Exception;
  }

  private Object step(String what, Step step) throws Exception {
    for (Fault fault : faults) {
      fault.strikeIfAt(Moment.BEFORE, what);
    }
    Object result = step.run();
    listeners.forEach(listener -> listener.accept(what));
    for (Fault fault : faults) {
      fault.strikeIfAt(Moment.AFTER, what);
    }
    return result;
  }

  private static <T> T proxy(Class<? extends T> type, T target, Handler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            FaultyDataSource.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              try {
                return handler.handle(method, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
