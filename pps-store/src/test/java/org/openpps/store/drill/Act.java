package org.openpps.store.drill;

import java.util.List;
import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.AmendRegistration;
import org.openpps.model.registration.Command;
import org.openpps.model.registration.DischargeRegistration;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.Filing;
import org.openpps.model.search.Criterion;
import org.openpps.store.testing.Fixture;

/**
 * One filing of a drill. Its idempotency key says all of it, so that whoever reads the key can send
 * the same filing again.
 *
 * @param kind what is done
 * @param name tells it apart from others, and is part of the serial numbers it registers
 * @param about the sequence of the group or registration it is about; any for a new group
 */
record Act(Kind kind, String name, long about) {
  enum Kind {
    GROUP,
    ONE,
    BUNDLE,
    AMEND,
    DISCHARGE
  }

  static Act group(String name) {
    return new Act(Kind.GROUP, name, 1);
  }

  static Act one(String name, RegistrationNumber group) {
    return new Act(Kind.ONE, name, group.sequence());
  }

  static Act parse(String key) {
    String[] parts = key.split("/");
    return new Act(Kind.valueOf(parts[0]), parts[1], Long.parseLong(parts[2]));
  }

  String key() {
    return kind + "/" + name + "/" + about;
  }

  Filing filing() {
    return Fixture.filing(Fixture.SMALL_HOST, key(), command());
  }

  /** The serial number that it registers. */
  Criterion criterion() {
    return new Criterion.BySerial("SN" + name, Optional.empty());
  }

  private Command command() {
    RegistrationNumber number = new RegistrationNumber(about);
    return switch (kind) {
      case GROUP -> Fixture.smallHost();
      case ONE -> Fixture.oneServer(number, "SN" + name);
      case BUNDLE -> bundle(number);
      case AMEND ->
          new AmendRegistration(
              number,
              List.of(Fixture.dataCentre()),
              List.of(Fixture.server("SN" + name)),
              List.of(),
              Optional.of("Amended by " + name));
      case DISCHARGE -> new DischargeRegistration(number, Optional.empty());
    };
  }

  private FileRegistrations bundle(RegistrationNumber group) {
    return new FileRegistrations(
        group,
        List.of(
            Fixture.titleNotice(
                List.of(Fixture.rackIntermediary()), List.of(Fixture.server("SN" + name))),
            Fixture.titleNotice(
                List.of(Fixture.dataCentre()), List.of(Fixture.server("SN" + name)))));
  }
}
