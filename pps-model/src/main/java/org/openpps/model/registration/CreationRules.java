package org.openpps.model.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.Party;

/** What a filing bundle must satisfy, and the registrations that follow from it. */
final class CreationRules {
  private CreationRules() {}

  static List<Event> file(
      FileRegistrations command,
      OnRecord record,
      Filer filer,
      Circumstances now,
      Refusals refusals) {
    Optional<SecuredPartyGroup> group = record.group(command.group());
    refusals.require(group.isPresent(), "/group", ErrorCode.GROUP_UNKNOWN);
    group.ifPresent(g -> Authority.toChange(g, filer, "/group", refusals));
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < command.registrations().size(); i++) {
      RegistrationFiling filing = command.registrations().get(i);
      String pointer = "/registrations/" + i;
      check(filing, record, now, pointer, refusals);
      NoticeRules.check(filing, group, now, pointer, refusals);
      if (group.isPresent()) {
        FilingDetails details = onRecord(filing, pointer, refusals);
        events.add(created(command, filing, details, group.get(), now, now.next() + i));
      }
    }
    return events;
  }

  /** What one registration of the bundle must satisfy. */
  private static void check(
      RegistrationFiling filing,
      OnRecord record,
      Circumstances now,
      String pointer,
      Refusals refusals) {
    TermRules.check(filing, now, pointer, refusals);
    DetailRules.check(filing, now, pointer, refusals);
    PartyRules.check(filing.grantors(), now, pointer + "/grantors", refusals);
    for (int i = 0; i < filing.grantors().size(); i++) {
      PartyRules.abnTail(
          filing.grantors().get(i),
          filing.stated().acceptedRisks(),
          now,
          pointer + "/grantors/" + i,
          refusals);
    }
    ClassRules.check(filing, now, pointer, refusals);
    CollateralRules.check(filing.collateral(), record, pointer + "/collateral", refusals);
    IdentifierNotes.check(filing.collateral(), pointer + "/collateral", refusals);
    CollateralRules.size(filing.grantors(), filing.collateral(), pointer, refusals);
    GraceRules.check(filing, now, pointer, refusals);
  }

  /** The risks that were there and were accepted; accepting others says nothing. */
  private static FilingDetails onRecord(
      RegistrationFiling filing, String pointer, Refusals refusals) {
    return filing.stated().accepting(refusals.acceptedRisks(pointer));
  }

  private static Event created(
      FileRegistrations command,
      RegistrationFiling filing,
      FilingDetails details,
      SecuredPartyGroup group,
      Circumstances now,
      long sequence) {
    List<Party> members = group.presentMembers();
    Layout layout = Layout.of(members, filing.grantors(), 0, filing.collateral().size());
    return new RegistrationCreated(
        new RegistrationNumber(sequence),
        new Terms(
            command.group(),
            filing.interest(),
            filing.purchaseMoney(),
            TermRules.end(filing, now),
            now.profile().id(),
            Optional.of(details),
            filing.notice()),
        Placed.from(layout.securedParties(), members),
        Placed.from(layout.grantors(), filing.grantors()),
        Placed.from(layout.collateral(), filing.collateral()),
        Placed.text(layout.text(), filing.text()));
  }
}
