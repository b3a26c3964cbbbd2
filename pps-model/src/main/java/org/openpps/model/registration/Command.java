package org.openpps.model.registration;

/** What somebody asks the register to do. */
public sealed interface Command
    permits CreateGroup,
        FileRegistrations,
        AmendRegistration,
        RenewRegistration,
        DischargeRegistration,
        RecordExpiry,
        RemoveRegistration,
        RestoreRegistration,
        DemandCommand,
        SpeakAsHolder,
        EraseParts,
        GroupCommand {
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

    /** For the passing of a stated end, by the register itself. */
    R recordExpiry(RecordExpiry command);

    /** For a removal by the registrar. */
    R removeRegistration(RemoveRegistration command);

    /** For a restoration by the registrar. */
    R restoreRegistration(RestoreRegistration command);

    /** For what is done about a demand, which has a dispatch of its own. */
    R demand(DemandCommand command);

    /** For the word of a holder. */
    R speakAsHolder(SpeakAsHolder command);

    /** For an erasure by the registrar. */
    R eraseParts(EraseParts command);
  }
}
