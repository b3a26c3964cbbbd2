package org.openpps.store.drill;

import org.junit.jupiter.api.extension.ExtendWith;
import org.openpps.store.testing.PostgresEngine;

@ExtendWith(PostgresEngine.class)
class FaultTableOnPostgresTest implements FaultTableContract {}
