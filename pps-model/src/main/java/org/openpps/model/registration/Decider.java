package org.openpps.model.registration;

import java.util.List;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.error.Violation;

/**
 * Says which events follow from a command, or refuses it. A pure function of what is on record, the
 * filing and its circumstances.
 */
public final class Decider {
  private Decider() {}

  /**
   * The events of {@code filing}, in order: the first gets the sequence {@code
   * circumstances.next()}, each next one the following. The form of the command has been checked
   * before.
   *
   * @throws RefusedException with every violation found; then nothing follows
   */
  public static List<Event> decide(OnRecord record, Filing filing, Circumstances circumstances) {
    requireUnchanged(record, filing);
    return judge(record, filing.filer(), filing.command(), circumstances).eventsOrRefuse();
  }

  /** Whoever says what it has seen changes nothing else. */
  private static void requireUnchanged(OnRecord record, Filing filing) {
    boolean unchanged =
        filing
            .latest()
            .flatMap(
                seen ->
                    filing
                        .command()
                        .changes()
                        .flatMap(record::registration)
                        .map(registration -> registration.lastEntry().equals(seen)))
            .orElse(true);
    if (!unchanged) {
      throw new RefusedException(
          List.of(Violation.of("/If-Match", ErrorCode.REGISTRATION_CHANGED)));
    }
  }

  /** What the rules say about a command of {@code filer}, with nothing refused yet. */
  public static Judgement judge(
      OnRecord record, Filer filer, Command command, Circumstances circumstances) {
    Refusals refusals = new Refusals();
    return refusals.judgement(command.match(new Dispatch(record, filer, circumstances, refusals)));
  }

  private record Dispatch(
      OnRecord record, Filer filer, Circumstances circumstances, Refusals refusals)
      implements Command.Cases<List<Event>> {
    @Override
    public List<Event> createGroup(CreateGroup command) {
      return GroupRules.create(command, circumstances, refusals);
    }

    @Override
    public List<Event> changeGroup(GroupCommand command) {
      return command.match(new GroupDecision(record, filer, circumstances, refusals));
    }

    @Override
    public List<Event> fileRegistrations(FileRegistrations command) {
      return CreationRules.file(command, record, filer, circumstances, refusals);
    }

    @Override
    public List<Event> amendRegistration(AmendRegistration command) {
      return AmendmentRules.amend(command, record, filer, circumstances, refusals);
    }

    @Override
    public List<Event> renewRegistration(RenewRegistration command) {
      return RenewalRules.renew(command, record, filer, circumstances, refusals);
    }

    @Override
    public List<Event> dischargeRegistration(DischargeRegistration command) {
      return DischargeRules.discharge(command, record, filer, circumstances, refusals);
    }

    @Override
    public List<Event> dischargeInPart(DischargeInPart command) {
      return DischargeRules.inPart(command, record, filer, circumstances, refusals);
    }

    @Override
    public List<Event> subordinateRegistration(SubordinateRegistration command) {
      return SubordinationRules.subordinate(command, record, filer, circumstances, refusals);
    }

    @Override
    public List<Event> endSubordination(EndSubordination command) {
      return SubordinationRules.end(command, record, filer, circumstances, refusals);
    }

    @Override
    public List<Event> noteOrder(NoteOrder command) {
      return OrderRules.note(command, record, filer, circumstances, refusals);
    }

    @Override
    public List<Event> liftOrder(LiftOrder command) {
      return OrderRules.lift(command, record, filer, circumstances, refusals);
    }

    @Override
    public List<Event> recordExpiry(RecordExpiry command) {
      return ExpiryRules.record(command, record, filer, circumstances, refusals);
    }

    @Override
    public List<Event> removeRegistration(RemoveRegistration command) {
      return RemovalRules.remove(command, record, filer, refusals);
    }

    @Override
    public List<Event> restoreRegistration(RestoreRegistration command) {
      return RemovalRules.restore(command, record, filer, refusals);
    }

    @Override
    public List<Event> correctRegistration(CorrectRegistration command) {
      return CorrectionRules.correct(command, record, filer, circumstances, refusals);
    }

    @Override
    public List<Event> suppressParts(SuppressParts command) {
      return SuppressionRules.suppress(command, record, filer, refusals);
    }

    @Override
    public List<Event> demand(DemandCommand command) {
      return command.match(new DemandRules(record, filer, circumstances, refusals));
    }

    @Override
    public List<Event> speakAsHolder(SpeakAsHolder command) {
      return HolderRules.speak(command, record, filer, circumstances, refusals);
    }

    @Override
    public List<Event> eraseParts(EraseParts command) {
      return ErasureRules.erase(command, record, filer, refusals);
    }
  }
}
