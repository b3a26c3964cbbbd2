package org.openpps.model.registration;

import java.time.Instant;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * One entry of a registration's or group's history.
 *
 * @param entry the number of the entry
 * @param kind what happened, {@code name@version}
 * @param time when it was recorded
 * @param subject the registration or group it is about
 */
public record HistoryLine(
    RegistrationNumber entry, String kind, Instant time, RegistrationNumber subject) {}
