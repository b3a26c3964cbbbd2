package org.openpps.rest.registration;

import java.util.List;
import org.openpps.model.registration.HistoryLine;

/**
 * The entries about one registration or group.
 *
 * @param entries in the order of the ledger
 */
public record History(List<HistoryLine> entries) {}
