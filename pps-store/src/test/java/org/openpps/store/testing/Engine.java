package org.openpps.store.testing;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A kind of database. As a JUnit extension it gives every test that takes a {@link Database} a
 * fresh one:
 *
 * <pre>{@code
 * interface LedgerContract { @Test default void starts_empty(Database database) { ... } }
 *
 * @ExtendWith(H2Engine.class)
 * class LedgerOnH2Test implements LedgerContract {}
 *
 * @ExtendWith(PostgresEngine.class)
 * class LedgerOnPostgresTest implements LedgerContract {}
 * }</pre>
 */
public interface Engine extends ParameterResolver {

  /** An empty database without tables. */
  Database newDatabase();

  @Override
  default boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Database.class;
  }

  @Override
  default Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getStore(Namespace.create(Engine.class, context.getUniqueId()))
        .getOrComputeIfAbsent(Database.class, key -> newDatabase(), Database.class);
  }
}
