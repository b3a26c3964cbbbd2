package org.openpps.model.registration;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openpps.model.canonical.CanonicalJson;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.canonical.Json;
import org.openpps.model.canonical.JsonInteger;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.canonical.JsonObjectBuilder;
import org.openpps.model.collateral.CollateralJson;
import org.openpps.model.merkle.Hash;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.Individual;
import org.openpps.model.party.Organisation;
import org.openpps.model.party.Party;
import org.openpps.model.party.PartyJson;

/** The canonical text of a command, of which the request hash is taken. Never stored. */
final class CommandJson {
  private CommandJson() {}

  static Hash hash(Command command) {
    return Hash.sha256(CanonicalJson.bytes(command.match(WRITE)));
  }

  static <T> List<Json> list(List<T> values, Function<T, Json> form) {
    return values.stream().map(form).toList();
  }

  static Json member(Party party) {
    return withBirthDate(PartyJson.write(party), party);
  }

  private static Json grantor(Grantor grantor) {
    return withBirthDate(PartyJson.write(grantor), grantor.party());
  }

  private static Json withBirthDate(JsonObject json, Party party) {
    return JsonObject.builder()
        .json("party", json)
        .textIfPresent("birthDate", birthDate(party))
        .build();
  }

  private static Optional<String> birthDate(Party party) {
    return party.match(
        new Party.Cases<>() {
          @Override
          public Optional<String> individual(Individual individual) {
            return individual.birthDate().map(Object::toString);
          }

          @Override
          public Optional<String> organisation(Organisation organisation) {
            return Optional.empty();
          }
        });
  }

  private static JsonObjectBuilder about(
      RegistrationCommand command, String name, Optional<String> text) {
    return JsonObject.builder()
        .text("command", name)
        .text("registration", command.registration().value())
        .textIfPresent("text", text);
  }

  /** A list that came later: a command without it keeps its text of old. */
  private static <T> void arrayIfAny(
      JsonObjectBuilder json, String name, List<Replacement<T>> values, Function<T, Json> form) {
    if (!values.isEmpty()) {
      json.array(
          name,
          list(
              values,
              value ->
                  JsonObject.builder()
                      .json("item", EventJson.itemId(value.item()))
                      .json("by", form.apply(value.by()))
                      .build()));
    }
  }

  private static Json registration(RegistrationFiling filing) {
    JsonObjectBuilder json = JsonObject.builder();
    filing.details().ifPresent(stated -> json.json("details", DetailsJson.write(stated)));
    filing.notice().ifPresent(order -> json.json("notice", OrderJson.write(order)));
    return json.text("interest", filing.interest().code())
        .flag("purchaseMoney", filing.purchaseMoney())
        .array("grantors", list(filing.grantors(), CommandJson::grantor))
        .array("collateral", list(filing.collateral(), CollateralJson::write))
        .textIfPresent("lastDay", filing.lastDay().map(Object::toString))
        .textIfPresent("text", filing.text())
        .build();
  }

  private static final Command.Cases<Json> WRITE =
      new Command.Cases<>() {
        @Override
        public Json createGroup(CreateGroup command) {
          return JsonObject.builder()
              .text("command", "create-group")
              .array("members", list(command.members(), CommandJson::member))
              .json("address", PartyJson.write(command.address()))
              .build();
        }

        @Override
        public Json changeGroup(GroupCommand command) {
          return command.match(new GroupCommandJson());
        }

        @Override
        public Json fileRegistrations(FileRegistrations command) {
          return JsonObject.builder()
              .text("command", "file-registrations")
              .text("group", command.group().value())
              .array("registrations", list(command.registrations(), CommandJson::registration))
              .build();
        }

        @Override
        public Json amendRegistration(AmendRegistration command) {
          JsonObjectBuilder json = JsonObject.builder();
          arrayIfAny(json, "replaceGrantors", command.replaceGrantors(), CommandJson::grantor);
          arrayIfAny(json, "replaceCollateral", command.replaceCollateral(), CollateralJson::write);
          if (command.clearText()) {
            json.flag("clearText", true);
          }
          if (!command.acceptedRisks().isEmpty()) {
            json.texts("acceptedRisks", command.acceptedRisks());
          }
          return json.textIfPresent("grantorName", command.grantorName())
              .text("command", "amend-registration")
              .text("registration", command.registration().value())
              .array("addGrantors", list(command.addGrantors(), CommandJson::grantor))
              .array("addCollateral", list(command.addCollateral(), CollateralJson::write))
              .array("remove", list(command.remove(), EventJson::itemId))
              .textIfPresent("text", command.text())
              .build();
        }

        @Override
        public Json renewRegistration(RenewRegistration command) {
          JsonObjectBuilder json = JsonObject.builder();
          if (command.noStatedEnd()) {
            json.flag("noStatedEnd", true);
          }
          return json.text("command", "renew-registration")
              .text("registration", command.registration().value())
              .textIfPresent("lastDay", command.lastDay().map(Object::toString))
              .textIfPresent("text", command.text())
              .build();
        }

        @Override
        public Json dischargeRegistration(DischargeRegistration command) {
          return JsonObject.builder()
              .text("command", "discharge-registration")
              .text("registration", command.registration().value())
              .textIfPresent("grantorName", command.grantorName())
              .textIfPresent("text", command.text())
              .build();
        }

        @Override
        public Json dischargeInPart(DischargeInPart command) {
          return about(command, "discharge-in-part", command.text())
              .array("items", list(command.items(), EventJson::itemId))
              .textIfPresent("grantorName", command.grantorName())
              .build();
        }

        @Override
        public Json subordinateRegistration(SubordinateRegistration command) {
          return about(command, "subordinate-registration", command.text())
              .text("to", command.to().value())
              .build();
        }

        @Override
        public Json endSubordination(EndSubordination command) {
          return about(command, "end-subordination", command.text())
              .text("to", command.to().value())
              .build();
        }

        @Override
        public Json noteOrder(NoteOrder command) {
          return about(command, "note-order", command.text())
              .json("order", OrderJson.write(command.order()))
              .build();
        }

        @Override
        public Json liftOrder(LiftOrder command) {
          return about(command, "lift-order", command.text())
              .text("noted", command.noted().value())
              .build();
        }

        @Override
        public Json recordExpiry(RecordExpiry command) {
          return JsonObject.builder()
              .text("command", "record-expiry")
              .text("registration", command.registration().value())
              .text("ended", CanonicalTime.write(command.ended()))
              .build();
        }

        @Override
        public Json removeRegistration(RemoveRegistration command) {
          return JsonObject.builder()
              .text("command", "remove-registration")
              .text("registration", command.registration().value())
              .text("reason", command.reason())
              .build();
        }

        @Override
        public Json restoreRegistration(RestoreRegistration command) {
          return JsonObject.builder()
              .text("command", "restore-registration")
              .text("registration", command.registration().value())
              .text("reason", command.reason())
              .build();
        }

        @Override
        public Json correctRegistration(CorrectRegistration command) {
          JsonObjectBuilder json = JsonObject.builder();
          arrayIfAny(json, "replaceGrantors", command.replaceGrantors(), CommandJson::grantor);
          arrayIfAny(json, "replaceCollateral", command.replaceCollateral(), CollateralJson::write);
          return json.text("command", "correct-registration")
              .text("registration", command.registration().value())
              .array("addGrantors", list(command.addGrantors(), CommandJson::grantor))
              .array("remove", list(command.remove(), EventJson::itemId))
              .textIfPresent("text", command.text())
              .flag("clearText", command.clearText())
              .text("reason", command.reason())
              .build();
        }

        @Override
        public Json suppressParts(SuppressParts command) {
          return JsonObject.builder()
              .text("command", command.lift() ? "lift-suppression" : "suppress-parts")
              .text("entry", command.entry().value())
              .array("parts", list(command.parts(), part -> new JsonInteger(part)))
              .text("reason", command.reason())
              .build();
        }

        @Override
        public Json demand(DemandCommand command) {
          return command.match(new DemandCommandJson());
        }

        @Override
        public Json speakAsHolder(SpeakAsHolder command) {
          return JsonObject.builder()
              .text("command", "speak-as-holder")
              .text("registration", command.registration().value())
              .json("grantor", EventJson.itemId(command.grantor()))
              .flag("acknowledged", command.acknowledged())
              .textIfPresent("text", command.text())
              .build();
        }

        @Override
        public Json eraseParts(EraseParts command) {
          return JsonObject.builder()
              .text("command", "erase-parts")
              .text("entry", command.entry().value())
              .array("parts", list(command.parts(), part -> new JsonInteger(part)))
              .text("reason", command.reason())
              .build();
        }
      };
}
