package org.openpps.model.registration;

import java.util.List;
import java.util.Optional;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.rule.Rule;

/** What the word of a holder must satisfy. */
final class HolderRules {
  private HolderRules() {}

  static List<Event> speak(
      SpeakAsHolder command, OnRecord record, Filer filer, Circumstances now, Refusals refusals) {
    LiveRegistration.standing(command.registration(), record, now, refusals)
        .ifPresent(
            registration -> {
              Authority.ofGrantor(command.grantor(), registration, filer, "/grantor", refusals);
              word(command, registration, refusals);
            });
    return List.of(
        new HolderSpoke(
            command.registration(),
            command.grantor(),
            command.acknowledged(),
            Layout.textAlone(command.text())));
  }

  /** Who is named as a holder says that it holds, or that it does not; the last word counts. */
  @Rule(
      id = "holder-word",
      source =
          "register rule, after the consents of the International Registry (Cape Town Convention,"
              + " art 20): optional, and evidence alone")
  private static void word(SpeakAsHolder command, Registration registration, Refusals refusals) {
    registration.grantors().stream()
        .filter(item -> item.id().equals(command.grantor()))
        .findFirst()
        .ifPresent(
            item ->
                refusals.require(
                    item.value().flatMap(grantor -> grantor.holder()).isPresent(),
                    "/grantor",
                    ErrorCode.NOT_A_HOLDER));
    Optional<HolderWord> last = registration.holderWord(command.grantor());
    refusals.require(
        last.isEmpty() || last.get().acknowledged() != command.acknowledged(),
        "/acknowledged",
        ErrorCode.HOLDER_SAID_SO);
  }
}
