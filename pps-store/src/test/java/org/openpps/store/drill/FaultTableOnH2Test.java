package org.openpps.store.drill;

import org.junit.jupiter.api.extension.ExtendWith;
import org.openpps.store.testing.H2Engine;

@ExtendWith(H2Engine.class)
class FaultTableOnH2Test implements FaultTableContract {}
