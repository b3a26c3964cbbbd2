package org.openpps.model.registration;

import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;

/** A command about one registration that is on record. */
public sealed interface RegistrationCommand extends Command
    permits AmendRegistration,
        RenewRegistration,
        DischargeRegistration,
        DischargeInPart,
        SubordinateRegistration,
        EndSubordination,
        NoteOrder,
        LiftOrder {
  /** Which registration. */
  RegistrationNumber registration();

  @Override
  default Optional<RegistrationNumber> changes() {
    return Optional.of(registration());
  }
}
