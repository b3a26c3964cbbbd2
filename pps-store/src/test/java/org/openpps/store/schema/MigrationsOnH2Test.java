package org.openpps.store.schema;

import org.junit.jupiter.api.extension.ExtendWith;
import org.openpps.store.testing.H2Engine;

@ExtendWith(H2Engine.class)
class MigrationsOnH2Test implements MigrationsContract {}
