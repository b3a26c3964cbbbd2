package org.openpps.model.registration;

import org.openpps.model.canonical.Json;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.canonical.JsonObjectBuilder;
import org.openpps.model.identifier.RegistrationNumber;

/** The canonical text of the commands about demands. Never stored. */
final class DemandCommandJson implements DemandCommand.Cases<Json> {
  @Override
  public Json make(MakeDemand command) {
    return named("make-demand", command.registration())
        .json("grantor", EventJson.itemId(command.grantor()))
        .text("ground", command.ground().code())
        .array("items", command.items().stream().<Json>map(EventJson::itemId).toList())
        .textIfPresent("text", command.text())
        .build();
  }

  @Override
  public Json answer(AnswerDemand command) {
    return about("answer-demand", command.registration(), command.demand())
        .text("answer", command.answer().code())
        .textIfPresent("text", command.text())
        .build();
  }

  @Override
  public Json giveStatement(GiveAmendmentStatement command) {
    return about("give-amendment-statement", command.registration(), command.demand())
        .textIfPresent("text", command.text())
        .build();
  }

  @Override
  public Json giveNotice(GiveAmendmentNotice command) {
    return about("give-amendment-notice", command.registration(), command.demand())
        .textIfPresent("text", command.text())
        .build();
  }

  @Override
  public Json decide(DecideDemand command) {
    return about("decide-demand", command.registration(), command.demand())
        .text("decision", command.decision().code())
        .array("remove", command.remove().stream().<Json>map(EventJson::itemId).toList())
        .text("reason", command.reason())
        .build();
  }

  @Override
  public Json withdraw(WithdrawDemand command) {
    return about("withdraw-demand", command.registration(), command.demand())
        .textIfPresent("text", command.text())
        .build();
  }

  private static JsonObjectBuilder about(
      String name, RegistrationNumber registration, RegistrationNumber demand) {
    return named(name, registration).text("demand", demand.value());
  }

  private static JsonObjectBuilder named(String name, RegistrationNumber registration) {
    return JsonObject.builder().text("command", name).text("registration", registration.value());
  }
}
