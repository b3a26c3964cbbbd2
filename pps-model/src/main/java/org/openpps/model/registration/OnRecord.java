package org.openpps.model.registration;

import java.util.Optional;
import java.util.OptionalLong;
import org.openpps.model.identifier.NamedInformation;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.Entry;

/** What stands in the register when a command is decided. Reading it has no effect. */
public interface OnRecord {
  /** The secured party group with this number; also that of a registration that is on record. */
  Optional<SecuredPartyGroup> group(RegistrationNumber number);

  /** The registration with this number. */
  Optional<Registration> registration(RegistrationNumber number);

  /**
   * The registration or group that an entry is about, for an entry whose subject a command needs.
   * Empty for one that is not there.
   */
  Optional<RegistrationNumber> subject(RegistrationNumber entry);

  /**
   * The entry with this number: one that a command needs, or another of the same bundle. Empty also
   * for an entry about the register itself.
   */
  Optional<Entry> entry(RegistrationNumber number);

  /** How many files the manifest of this digest lists; empty when the register does not hold it. */
  OptionalLong manifestFiles(NamedInformation digest);
}
