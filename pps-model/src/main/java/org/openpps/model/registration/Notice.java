package org.openpps.model.registration;

import java.time.Instant;
import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * A notice due to a secured party group. It names registrations and things, never a birth date or
 * an address.
 *
 * @param id its place in the order of notices, {@code entry.position}; a later one is greater
 * @param kind what it is about, for example {@code competing-claim}
 * @param group to whom
 * @param registration the group's own registration
 * @param other the registration of another group, where there is one
 * @param thing the thing that it is about, in words
 * @param entry the entry that made it due
 * @param time when that entry was recorded
 */
public record Notice(
    String id,
    String kind,
    RegistrationNumber group,
    RegistrationNumber registration,
    Optional<RegistrationNumber> other,
    Optional<String> thing,
    RegistrationNumber entry,
    Instant time) {
  /** The kind of notice of a claim of another group to the same thing. */
  public static final String COMPETING_CLAIM = "competing-claim";
}
