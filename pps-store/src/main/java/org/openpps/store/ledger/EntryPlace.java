package org.openpps.store.ledger;

import java.time.Instant;
import org.openpps.model.ledger.Bundle;

/**
 * Where an entry stands.
 *
 * @param bundle the entries of its command
 * @param time when it was recorded
 */
public record EntryPlace(Bundle bundle, Instant time) {}
