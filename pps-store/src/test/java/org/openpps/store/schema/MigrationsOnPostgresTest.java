package org.openpps.store.schema;

import org.junit.jupiter.api.extension.ExtendWith;
import org.openpps.store.testing.PostgresEngine;

@ExtendWith(PostgresEngine.class)
class MigrationsOnPostgresTest implements MigrationsContract {}
