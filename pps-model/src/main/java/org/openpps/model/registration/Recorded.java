package org.openpps.model.registration;

import java.time.Instant;
import org.openpps.model.ledger.Bundle;

/**
 * An event with its place in the ledger.
 *
 * @param sequence of its entry
 * @param bundle the entries of the command that made it
 * @param time when it was recorded
 * @param account that filed it
 * @param event what happened
 */
public record Recorded(long sequence, Bundle bundle, Instant time, String account, Event event) {}
