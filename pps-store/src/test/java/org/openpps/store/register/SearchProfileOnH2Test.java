package org.openpps.store.register;

import org.junit.jupiter.api.extension.ExtendWith;
import org.openpps.store.testing.H2Engine;

@ExtendWith(H2Engine.class)
class SearchProfileOnH2Test implements SearchProfileContract {}
