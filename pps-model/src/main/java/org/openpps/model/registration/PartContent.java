package org.openpps.model.registration;

import org.openpps.model.canonical.Json;
import org.openpps.model.ledger.PartKind;

/**
 * A part before it is salted.
 *
 * @param kind what kind of thing it holds
 * @param content what it says
 */
public record PartContent(PartKind kind, Json content) {}
