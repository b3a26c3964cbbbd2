package org.openpps.model.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.Party;
import org.openpps.model.profile.TermCase;

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
    group.ifPresent(g -> Authority.overGroup(g, filer, "/group", refusals));
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < command.registrations().size(); i++) {
      RegistrationFiling filing = command.registrations().get(i);
      String pointer = "/registrations/" + i;
      term(filing, now, pointer, refusals);
      CollateralRules.check(filing.collateral(), record, pointer + "/collateral", refusals);
      CollateralRules.size(filing.grantors(), filing.collateral(), pointer, refusals);
      if (!refusals.any()) {
        events.add(created(command, filing, group.orElseThrow(), now, now.next() + i));
      }
    }
    return events;
  }

  /** A stated last day is today or later and within the profile's longest term. */
  private static void term(
      RegistrationFiling filing, Circumstances now, String pointer, Refusals refusals) {
    if (filing.lastDay().isEmpty()) {
      return;
    }
    LocalDate lastDay = filing.lastDay().get();
    refusals.require(
        now.profile().endOf(lastDay).isAfter(now.time()),
        pointer + "/lastDay",
        ErrorCode.END_BEFORE_START);
    now.profile()
        .terms()
        .of(TermCase.ANY)
        .refusal(now.profile().legalZone().dayOf(now.time()), filing.lastDay())
        .ifPresent(code -> refusals.add(pointer + "/lastDay", code));
  }

  private static Event created(
      FileRegistrations command,
      RegistrationFiling filing,
      SecuredPartyGroup group,
      Circumstances now,
      long sequence) {
    List<Party> members =
        group.members().stream().flatMap(item -> item.content().value().stream()).toList();
    Layout layout = Layout.of(members, filing.grantors(), 0, filing.collateral().size());
    return new RegistrationCreated(
        new RegistrationNumber(sequence),
        new Terms(
            command.group(),
            filing.interest(),
            filing.purchaseMoney(),
            filing.lastDay().map(day -> new End(now.profile().endOf(day), now.profile().zone())),
            now.profile().id()),
        Placed.from(layout.securedParties(), members),
        Placed.from(layout.grantors(), filing.grantors()),
        Placed.from(layout.collateral(), filing.collateral()),
        filing.text().map(text -> new Placed<>(layout.text(), Erasable.of(text))));
  }
}
