package org.openpps.store.drill;

import org.junit.jupiter.api.extension.ExtendWith;
import org.openpps.store.testing.PostgresEngine;

@ExtendWith(PostgresEngine.class)
class PausedWriterOnPostgresTest implements PausedWriterContract {}
