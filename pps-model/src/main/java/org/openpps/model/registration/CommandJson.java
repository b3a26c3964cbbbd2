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

  private static Json registration(RegistrationFiling filing) {
    JsonObjectBuilder json = JsonObject.builder();
    filing.details().ifPresent(stated -> json.json("details", DetailsJson.write(stated)));
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
          return JsonObject.builder()
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
          return JsonObject.builder()
              .text("command", "renew-registration")
              .text("registration", command.registration().value())
              .text("lastDay", command.lastDay().toString())
              .textIfPresent("text", command.text())
              .build();
        }

        @Override
        public Json dischargeRegistration(DischargeRegistration command) {
          return JsonObject.builder()
              .text("command", "discharge-registration")
              .text("registration", command.registration().value())
              .textIfPresent("text", command.text())
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
