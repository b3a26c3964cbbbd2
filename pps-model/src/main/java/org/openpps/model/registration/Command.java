package org.openpps.model.registration;

import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;

/** What somebody asks the register to do. */
public sealed interface Command
    permits CreateGroup,
        FileRegistrations,
        RegistrationCommand,
        RecordExpiry,
        RemoveRegistration,
        RestoreRegistration,
        CorrectRegistration,
        SuppressParts,
        DemandCommand,
        SpeakAsHolder,
        EraseParts,
        GroupCommand {
  /** The registration on record that it changes, where it is about one. */
  default Optional<RegistrationNumber> changes() {
    return Optional.empty();
  }

  /** The one dispatch over the commands. */
  <R> R match(Cases<R> cases);

  /** What to do for each command. */
  interface Cases<R> {
    /** For a new secured party group. */
    R createGroup(CreateGroup command);

    /** For what is asked of a group, which has a dispatch of its own. */
    R changeGroup(GroupCommand command);

    /** For a filing bundle. */
    R fileRegistrations(FileRegistrations command);

    /** For an amendment. */
    R amendRegistration(AmendRegistration command);

    /** For a renewal. */
    R renewRegistration(RenewRegistration command);

    /** For a discharge. */
    R dischargeRegistration(DischargeRegistration command);

    /** For a discharge of a part. */
    R dischargeInPart(DischargeInPart command);

    /** For a subordination. */
    R subordinateRegistration(SubordinateRegistration command);

    /** For the end of a subordination. */
    R endSubordination(EndSubordination command);

    /** For an order of a court or another authority. */
    R noteOrder(NoteOrder command);

    /** For the end of an order. */
    R liftOrder(LiftOrder command);

    /** For the passing of a stated end, by the register itself. */
    R recordExpiry(RecordExpiry command);

    /** For a removal by the registrar. */
    R removeRegistration(RemoveRegistration command);

    /** For a restoration by the registrar. */
    R restoreRegistration(RestoreRegistration command);

    /** For a correction by the registrar. */
    R correctRegistration(CorrectRegistration command);

    /** For what the registrar keeps from others, or shows again. */
    R suppressParts(SuppressParts command);

    /** For what is done about a demand, which has a dispatch of its own. */
    R demand(DemandCommand command);

    /** For the word of a holder. */
    R speakAsHolder(SpeakAsHolder command);

    /** For an erasure by the registrar. */
    R eraseParts(EraseParts command);
  }
}
