package org.openpps.model.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.openpps.model.canonical.Refusal;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.GoodsKind;
import org.openpps.model.collateral.SerialNumberedGoods;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.identifier.PartyIdentifier;
import org.openpps.model.identifier.PartyIdentifierScheme;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.Entry;
import org.openpps.model.party.AddressForService;
import org.openpps.model.party.Capacity;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.Individual;
import org.openpps.model.party.Organisation;
import org.openpps.model.party.Party;
import org.openpps.model.profile.RegisterProfile;

/** A register in which a host has a group, and what tests file in it. */
final class Scene {
  static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  static final Filer HOST = new Filer("host", false);
  static final Filer STRANGER = new Filer("stranger", false);
  static final Filer REGISTRAR = new Filer("registrar", true);
  static final RegistrationNumber GROUP = new RegistrationNumber(1);
  static final RegistrationNumber FIRST = new RegistrationNumber(2);
  static final RegistrationNumber NEVER_GIVEN = new RegistrationNumber(999);

  static final AddressForService ADDRESS =
      new AddressForService(Optional.of("notices@host.example"), Optional.empty());
  static final Party SMALL_HOST =
      new Organisation(
          "Small Host Pty Ltd",
          Capacity.COMPANY,
          List.of(new PartyIdentifier(PartyIdentifierScheme.ACN, "010499966")));
  static final Grantor RACK =
      new Grantor(new Organisation("Rack Space", Capacity.OTHER, List.of()), Optional.empty());
  static final Grantor ADA =
      new Grantor(
          new Individual("Example", Optional.of("Ada"), Optional.of(LocalDate.of(1990, 1, 31))),
          Optional.empty());

  final SmallRegister register;
  private int commands;

  private Scene(SmallRegister register) {
    this.register = register;
  }

  /** A register with nothing but its foundation. */
  static Scene empty() {
    return new Scene(new SmallRegister("register.example/test", "vkey", NOW));
  }

  /** A register in which the host has the group number 1. */
  static Scene withGroup() {
    Scene scene = empty();
    scene.file(HOST, new CreateGroup(List.of(SMALL_HOST), ADDRESS));
    return scene;
  }

  /** The same under these rules. */
  static Scene withGroup(RegisterProfile profile) {
    Scene scene = new Scene(new SmallRegister(profile, "register.example/test", "vkey", NOW));
    scene.file(HOST, new CreateGroup(List.of(SMALL_HOST), ADDRESS));
    return scene;
  }

  /** A register in which the host has filed registration number 2 against these grantors. */
  static Scene withRegistration(Grantor... grantors) {
    Scene scene = withGroup();
    scene.file(HOST, new FileRegistrations(GROUP, List.of(filing(grantors))));
    return scene;
  }

  static RegistrationFiling filing(Grantor... grantors) {
    return filing(Optional.empty(), List.of(grantors), List.of(server("A1B2C3")));
  }

  static RegistrationFiling filing(
      Optional<LocalDate> lastDay, List<Grantor> grantors, List<Collateral> collateral) {
    return new RegistrationFiling(
        Interest.BAILMENT, false, grantors, collateral, lastDay, Optional.of("Lent."));
  }

  static SerialNumberedGoods server(String serial) {
    return new SerialNumberedGoods(
        GoodsKind.IT_HARDWARE, "Contoso", Optional.empty(), serial, List.of(), Optional.empty());
  }

  List<Entry> file(Filer filer, Command command) {
    return file(filer, command, NOW);
  }

  List<Entry> file(Filer filer, Command command, Instant time) {
    return register.file(filer, "key-" + commands++, command, time);
  }

  Registration first() {
    return register.registration(FIRST).orElseThrow();
  }

  /** Asserts that the command is refused for one reason, and that nothing was written. */
  void refused(Filer filer, Command command, String pointer, ErrorCode code) {
    refused(filer, command, NOW, pointer, code);
  }

  /** The same at this time. */
  void refused(Filer filer, Command command, Instant time, String pointer, ErrorCode code) {
    List<Entry> before = register.entries();
    ThrowingCallable filing = () -> file(filer, command, time);
    Refusal.at(pointer, code, filing);
    assertThat(register.entries()).isEqualTo(before);
  }
}
