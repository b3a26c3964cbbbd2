package org.openpps.model.registration;

import java.util.Optional;
import org.openpps.model.collateral.ManifestReference;
import org.openpps.model.identifier.NamedInformation;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.Entry;

/** What stands in the register when a command is decided. Reading it has no effect. */
public interface OnRecord {
  /** The secured party group with this number. */
  Optional<SecuredPartyGroup> group(RegistrationNumber number);

  /** The registration with this number. */
  Optional<Registration> registration(RegistrationNumber number);

  /** The entry about a registration or a group with this number. */
  Optional<Entry> entry(RegistrationNumber number);

  /** The manifest of this digest, as it was counted when it was streamed to the register. */
  Optional<ManifestReference> manifest(NamedInformation digest);
}
