package org.openpps.store.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.SerialNumberedGoods;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.Grantor;
import org.openpps.model.registration.AcceptTransfer;
import org.openpps.model.registration.AmendRegistration;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.Command;
import org.openpps.model.registration.DischargeRegistration;
import org.openpps.model.registration.EraseParts;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.Filer;
import org.openpps.model.registration.Filing;
import org.openpps.model.registration.Interest;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.OfferTransfer;
import org.openpps.model.registration.Registration;
import org.openpps.model.registration.RegistrationFiling;
import org.openpps.model.registration.RenewRegistration;
import org.openpps.store.Register;
import org.openpps.store.registrar.Acknowledgement;
import org.openpps.store.testing.Fixture;

/** Random commands, carried out by a register and by the map register, which must agree. */
final class RandomActs {
  private static final Filer STRANGER = new Filer("stranger", false);
  private static final List<Grantor> GRANTORS =
      List.of(
          Fixture.rackIntermediary(),
          Fixture.dataCentre(),
          Fixture.person("Byron", "Ada", LocalDate.of(1815, 12, 10)));

  private final Register register;
  private final RegistrationNumber group;
  private final RegistrationNumber other;
  private final MapRegister model = new MapRegister();
  private final Random random;
  private final RandomDemands demands;
  private final RandomChanges changes;
  private final List<Filing> accepted = new ArrayList<>();
  private final List<Acknowledgement> answers = new ArrayList<>();
  private int key;

  RandomActs(Register register, long seed) {
    this.register = register;
    this.random = new Random(seed);
    this.demands = new RandomDemands(random);
    this.changes = new RandomChanges(model, random);
    this.group = Opened.group(register);
    this.other = Opened.group(register);
  }

  /** The group that acts. */
  RegistrationNumber group() {
    return group;
  }

  MapRegister model() {
    return model;
  }

  static List<String> serials() {
    return IntStream.range(0, 12).mapToObj(i -> "RND-" + i).toList();
  }

  void next() {
    int dice = model.registrations().isEmpty() ? 0 : random.nextInt(100);
    if (dice < 25) {
      create();
    } else if (dice < 43) {
      amend();
    } else if (dice < 67) {
      change();
    } else if (dice < 71) {
      renew();
    } else if (dice < 75) {
      transfer();
    } else if (dice < 79) {
      discharge();
    } else if (dice < 86) {
      erase();
    } else if (dice < 92) {
      demand();
    } else {
      repeat();
    }
  }

  private void create() {
    var bundle =
        IntStream.rangeClosed(0, random.nextInt(3))
            .mapToObj(i -> filing(some(GRANTORS), servers(1 + random.nextInt(3))))
            .toList();
    Acknowledgement made = file(Fixture.SMALL_HOST, new FileRegistrations(group, bundle));
    for (int i = 0; i < bundle.size(); i++) {
      take(made.numbers().get(i), made, MapRegister.State.NOTHING);
      assertThat(model.now(made.numbers().get(i).sequence()).lastDay())
          .isEqualTo(bundle.get(i).lastDay());
      assertThat(
              register.registration(made.numbers().get(i), AsAt.now()).orElseThrow().registration())
          .extracting(registration -> registration.terms().notice())
          .isEqualTo(bundle.get(i).notice());
    }
  }

  private void amend() {
    long registration = any(model.registrations());
    MapRegister.State was = model.now(registration);
    Set<ItemId> removed = new HashSet<>();
    if (random.nextBoolean()) {
      removed.add(any(random.nextBoolean() ? was.grantors() : was.collateral()));
    }
    var command =
        new AmendRegistration(
            new RegistrationNumber(registration),
            random.nextInt(3) == 0 ? List.of(any(GRANTORS)) : List.of(),
            servers(random.nextInt(2)),
            List.copyOf(removed),
            Optional.of("amended " + key));
    boolean lastOfItsKind =
        removed.containsAll(was.grantors()) && command.addGrantors().isEmpty()
            || removed.containsAll(was.collateral()) && command.addCollateral().isEmpty();
    Filer filer = random.nextInt(6) == 0 ? STRANGER : Fixture.SMALL_HOST;
    if (was.discharged()) {
      refused(filer, command, ErrorCode.REGISTRATION_ENDED);
    } else if (filer == STRANGER) {
      refused(filer, command, ErrorCode.FORBIDDEN);
    } else if (lastOfItsKind) {
      refused(filer, command, ErrorCode.LAST_OF_ITS_KIND);
    } else {
      Acknowledgement made = file(filer, command);
      take(new RegistrationNumber(registration), made, was.changed(List.of(), List.of(), removed));
    }
  }

  /** Half of them end some day of the next years; one in four is notice of an order. */
  private RegistrationFiling filing(List<Grantor> grantors, List<Collateral> collateral) {
    boolean notice = random.nextInt(4) == 0;
    return new RegistrationFiling(
        notice ? Interest.NON_SECURITY_NOTICE : Interest.TITLE_NOTICE,
        false,
        grantors,
        collateral,
        random.nextBoolean() ? Optional.of(someDay()) : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(RandomChanges.ORDER).filter(order -> notice));
  }

  private LocalDate someDay() {
    return LocalDate.now(ZoneOffset.UTC).plusDays(10 + random.nextInt(1000));
  }

  private void renew() {
    long registration = any(model.registrations());
    MapRegister.State was = model.now(registration);
    var command =
        new RenewRegistration(new RegistrationNumber(registration), someDay(), Optional.empty());
    if (was.discharged()) {
      refused(Fixture.SMALL_HOST, command, ErrorCode.REGISTRATION_ENDED);
    } else if (was.lastDay().isEmpty()) {
      refused(Fixture.SMALL_HOST, command, ErrorCode.NO_STATED_END);
    } else if (!command.lastDay().orElseThrow().isAfter(was.lastDay().get())) {
      refused(Fixture.SMALL_HOST, command, ErrorCode.END_NOT_LATER);
    } else {
      Acknowledgement made = file(Fixture.SMALL_HOST, command);
      model.put(registration, made.bundle().last() + 1, was.until(command.lastDay().orElseThrow()));
    }
  }

  /** To the other group and back: whoever acts has a say over both. */
  private void transfer() {
    RegistrationNumber number = new RegistrationNumber(any(model.registrations()));
    RegistrationNumber holder =
        register.registration(number, AsAt.now()).orElseThrow().registration().terms().group();
    RegistrationNumber to = holder.equals(group) ? other : group;
    var offer = new OfferTransfer(holder, to, List.of(number), Optional.empty());
    if (model.now(number.sequence()).discharged()) {
      refused(Fixture.SMALL_HOST, offer, ErrorCode.REGISTRATION_ENDED);
      return;
    }
    Acknowledgement offered = file(Fixture.SMALL_HOST, offer);
    var acceptance =
        new AcceptTransfer(
            new RegistrationNumber(offered.bundle().first()), List.of(), false, Optional.empty());
    refused(STRANGER, acceptance, ErrorCode.FORBIDDEN);
    file(Fixture.SMALL_HOST, acceptance);
    refused(Fixture.SMALL_HOST, acceptance, ErrorCode.OFFER_NOT_OPEN);
  }

  private void change() {
    long registration = any(model.registrations());
    RandomChanges.Step step = changes.next(registration);
    if (step.refusal().isPresent()) {
      refused(step.filer(), step.command(), step.refusal().get());
    } else {
      Acknowledgement made = file(step.filer(), step.command());
      take(
          new RegistrationNumber(registration),
          made,
          step.after().apply(model.now(registration), made.bundle().first()));
    }
  }

  private void discharge() {
    long registration = any(model.registrations());
    var command = new DischargeRegistration(new RegistrationNumber(registration), Optional.empty());
    if (model.now(registration).discharged()) {
      refused(Fixture.SMALL_HOST, command, ErrorCode.REGISTRATION_ENDED);
    } else {
      Acknowledgement made = file(Fixture.SMALL_HOST, command);
      model.put(registration, made.bundle().last() + 1, model.now(registration).ended());
    }
  }

  private void demand() {
    long registration = any(model.registrations());
    MapRegister.State was = model.now(registration);
    RegistrationNumber number = new RegistrationNumber(registration);
    ItemId grantor = any(was.grantors());
    RandomDemands.Step step = demands.next(number, grantor, was.discharged());
    if (step.refusal().isPresent()) {
      refused(step.filer(), step.command(), step.refusal().get());
    } else {
      Acknowledgement made = file(step.filer(), step.command());
      Registration now = register.registration(number, AsAt.now()).orElseThrow().registration();
      demands.taken(grantor, new RegistrationNumber(made.bundle().first()), step, now);
    }
  }

  private void erase() {
    MapRegister.State state = model.now(any(model.registrations()));
    ItemId item = any(random.nextBoolean() ? state.grantors() : state.collateral());
    var command = new EraseParts(item.entry(), List.of(item.part()), "order " + key);
    if (model.erased(item)) {
      refused(Fixture.REGISTRAR, command, ErrorCode.ALREADY_ERASED);
    } else {
      refused(Fixture.SMALL_HOST, command, ErrorCode.FORBIDDEN);
      file(Fixture.REGISTRAR, command);
      model.erase(item);
    }
  }

  private void repeat() {
    int which = random.nextInt(accepted.size());
    Acknowledgement again = register.file(accepted.get(which));
    assertThat(again.repeated()).isTrue();
    assertThat(again.bundle()).isEqualTo(answers.get(which).bundle());
    assertThat(again.time()).isEqualTo(answers.get(which).time());
    assertThat(again.numbers()).isEqualTo(answers.get(which).numbers());
  }

  /** Learns where the items that were added stand, and that nothing else has changed. */
  private void take(RegistrationNumber number, Acknowledgement made, MapRegister.State kept) {
    Registration now = register.registration(number, AsAt.now()).orElseThrow().registration();
    List<ItemId> grantors = now.grantors().stream().map(item -> item.id()).toList();
    List<ItemId> collateral = now.collateral().stream().map(item -> item.id()).toList();
    assertThat(grantors.subList(0, kept.grantors().size())).isEqualTo(kept.grantors());
    assertThat(collateral.subList(0, kept.collateral().size())).isEqualTo(kept.collateral());
    now.grantors().stream()
        .skip(kept.grantors().size())
        .forEach(i -> model.content(i.id(), i.value().orElseThrow().party().displayName()));
    now.collateral().stream()
        .skip(kept.collateral().size())
        .forEach(i -> model.content(i.id(), serial(i.value().orElseThrow())));
    model.put(
        number.sequence(),
        made.bundle().last() + 1,
        kept.holding(
            grantors,
            collateral,
            now.terms().end().map(end -> LocalDate.ofInstant(end.at(), end.zone()).minusDays(1))));
  }

  private Acknowledgement file(Filer filer, Command command) {
    Filing filing = Fixture.filing(filer, "key-" + key++, command);
    Acknowledgement made = register.file(filing);
    assertThat(made.repeated()).isFalse();
    accepted.add(filing);
    answers.add(made);
    return made;
  }

  private void refused(Filer filer, Command command, ErrorCode code) {
    long before = Keyed.filed(register);
    assertThatThrownBy(() -> register.file(Fixture.filing(filer, "key-" + key++, command)))
        .isInstanceOfSatisfying(
            RegisterException.class,
            e -> assertThat(e.violations()).extracting(v -> v.code()).contains(code));
    assertThat(Keyed.filed(register)).isEqualTo(before);
  }

  private List<Collateral> servers(int count) {
    return IntStream.range(0, count)
        .<Collateral>mapToObj(i -> Fixture.server(any(serials())))
        .toList();
  }

  private List<Grantor> some(List<Grantor> grantors) {
    int count = 1 + random.nextInt(grantors.size());
    return IntStream.range(0, count).mapToObj(i -> any(grantors)).toList();
  }

  static String serial(Collateral collateral) {
    return ((SerialNumberedGoods) collateral).serial();
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
