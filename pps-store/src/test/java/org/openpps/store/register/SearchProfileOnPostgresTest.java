package org.openpps.store.register;

import org.junit.jupiter.api.extension.ExtendWith;
import org.openpps.store.testing.PostgresEngine;

@ExtendWith(PostgresEngine.class)
class SearchProfileOnPostgresTest implements SearchProfileContract {}
