package org.openpps.model.registration;

import java.util.List;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.profile.Demand;
import org.openpps.model.profile.FilingField;
import org.openpps.model.rule.Rule;

/**
 * What a subordination and its end must satisfy. It is the word of the group that steps back; the
 * other one need not agree.
 */
final class SubordinationRules {
  private SubordinationRules() {}

  static List<Event> subordinate(
      SubordinateRegistration command,
      OnRecord record,
      Filer filer,
      Circumstances now,
      Refusals refusals) {
    LiveRegistration.find(command.registration(), record, filer, now, refusals)
        .ifPresent(
            behind -> {
              known(behind, now, refusals);
              behind(command.to(), behind, record, now, refusals);
            });
    return List.of(
        new RegistrationSubordinated(
            command.registration(), command.to(), Layout.textAlone(command.text())));
  }

  static List<Event> end(
      EndSubordination command,
      OnRecord record,
      Filer filer,
      Circumstances now,
      Refusals refusals) {
    LiveRegistration.find(command.registration(), record, filer, now, refusals)
        .ifPresent(
            behind ->
                refusals.require(
                    behind.subordinatedTo().contains(command.to()),
                    "/to",
                    ErrorCode.NOT_SUBORDINATED));
    return List.of(
        new SubordinationEnded(
            command.registration(), command.to(), Layout.textAlone(command.text())));
  }

  /**
   * A registration stands behind another one that is live, once, and never behind itself. Two never
   * stand behind each other, which would say nothing. A longer circle is the word of several
   * groups, each to another one alone: it binds each as it was given, and the register, which
   * computes no order from them, shows each.
   */
  @Rule(
      id = "subordination",
      source =
          "PPSA 2009 (Cth), s 61, and s 153, item 6; PPSA 1999 (NZ), s 70; UCC 9-339 [K]: binds who"
              + " agrees to it; register rule: behind a named registration that is live, never in a"
              + " circle of two; a longer circle is shown as it was said, and no order is derived")
  private static void behind(
      RegistrationNumber to,
      Registration behind,
      OnRecord record,
      Circumstances now,
      Refusals refusals) {
    if (to.equals(behind.number())) {
      refusals.add("/to", ErrorCode.SUBORDINATED_TO_ITSELF);
      return;
    }
    refusals.require(!behind.subordinatedTo().contains(to), "/to", ErrorCode.ALREADY_SUBORDINATED);
    LiveRegistration.standing(to, "/to", record, now, refusals)
        .ifPresent(
            before ->
                refusals.require(
                    !before.subordinatedTo().contains(behind.number()),
                    "/to",
                    ErrorCode.SUBORDINATION_CIRCULAR));
  }

  /** Whether the profile knows subordination of such a registration at all. */
  private static void known(Registration behind, Circumstances now, Refusals refusals) {
    if (behind.terms().notice().isPresent()) {
      NoticeRules.subordinable(behind, now, "/registration", refusals);
    } else {
      refusals.require(
          now.profile().demand(FilingField.SUBORDINATED) != Demand.NONE,
          "",
          ErrorCode.DETAIL_NOT_ALLOWED);
    }
  }
}
