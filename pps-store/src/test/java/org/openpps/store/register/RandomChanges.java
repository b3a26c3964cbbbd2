package org.openpps.store.register;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.Command;
import org.openpps.model.registration.CorrectRegistration;
import org.openpps.model.registration.DischargeInPart;
import org.openpps.model.registration.EndSubordination;
import org.openpps.model.registration.Filer;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.LiftOrder;
import org.openpps.model.registration.NoteOrder;
import org.openpps.model.registration.Order;
import org.openpps.model.registration.Replacement;
import org.openpps.model.registration.SubordinateRegistration;
import org.openpps.store.testing.Fixture;

/**
 * Partial discharges, corrections, subordinations and orders in a random run: what is asked, and
 * what must follow from it by the plain maps.
 */
final class RandomChanges {
  static final Order ORDER =
      new Order(
          "court-order",
          Optional.of("Supreme Court"),
          Optional.empty(),
          Optional.empty(),
          Optional.of(LocalDate.of(2026, 3, 2)),
          Optional.empty());

  private final MapRegister model;
  private final Random random;

  /**
   * A change at random.
   *
   * @param refusal the refusal that must follow, if any
   * @param after what else is left of the state, by the entry that it makes
   */
  record Step(
      Filer filer,
      Command command,
      Optional<ErrorCode> refusal,
      BiFunction<MapRegister.State, Long, MapRegister.State> after) {}

  RandomChanges(MapRegister model, Random random) {
    this.model = model;
    this.random = random;
  }

  /** A change of this registration. */
  Step next(long registration) {
    MapRegister.State was = model.now(registration);
    RegistrationNumber number = new RegistrationNumber(registration);
    return switch (random.nextInt(6)) {
      case 0 -> released(number, was);
      case 1 -> corrected(number, was);
      case 2 -> subordinated(number, was);
      case 3 -> freed(number, was);
      case 4 -> noted(number, was);
      default -> lifted(number, was);
    };
  }

  private Step released(RegistrationNumber number, MapRegister.State was) {
    Set<ItemId> items = new HashSet<>();
    items.add(any(random.nextBoolean() ? was.grantors() : was.collateral()));
    items.add(any(random.nextInt(3) == 0 ? was.grantors() : was.collateral()));
    boolean lastOfItsKind =
        items.containsAll(was.grantors()) || items.containsAll(was.collateral());
    return new Step(
        Fixture.SMALL_HOST,
        new DischargeInPart(number, List.copyOf(items), Optional.empty(), Optional.empty()),
        ended(was).or(() -> when(lastOfItsKind, ErrorCode.LAST_OF_ITS_KIND)),
        (state, entry) -> state.changed(List.of(), List.of(), items));
  }

  private Step corrected(RegistrationNumber number, MapRegister.State was) {
    Filer filer = registrarOrNot();
    ItemId item = any(was.collateral());
    return new Step(
        filer,
        new CorrectRegistration(
            number,
            List.of(),
            List.of(),
            List.of(new Replacement<>(item, Fixture.server(any(RandomActs.serials())))),
            List.of(),
            Optional.empty(),
            false,
            "Taken down wrongly."),
        ended(was).or(() -> when(!filer.registrar(), ErrorCode.FORBIDDEN)),
        (state, entry) -> state.changed(List.of(), List.of(), Set.of(item)));
  }

  private Step subordinated(RegistrationNumber number, MapRegister.State was) {
    long to = any(model.registrations());
    MapRegister.State before = model.now(to);
    return new Step(
        Fixture.SMALL_HOST,
        new SubordinateRegistration(number, new RegistrationNumber(to), Optional.empty()),
        ended(was)
            .or(() -> when(to == number.sequence(), ErrorCode.SUBORDINATED_TO_ITSELF))
            .or(() -> when(was.behind().contains(to), ErrorCode.ALREADY_SUBORDINATED))
            .or(() -> ended(before))
            .or(
                () ->
                    when(
                        before.behind().contains(number.sequence()),
                        ErrorCode.SUBORDINATION_CIRCULAR)),
        (state, entry) -> state.behind(with(state.behind(), to)));
  }

  private Step freed(RegistrationNumber number, MapRegister.State was) {
    long to = any(was.behind().isEmpty() ? model.registrations() : was.behind());
    return new Step(
        Fixture.SMALL_HOST,
        new EndSubordination(number, new RegistrationNumber(to), Optional.empty()),
        ended(was).or(() -> when(!was.behind().contains(to), ErrorCode.NOT_SUBORDINATED)),
        (state, entry) -> state.behind(without(state.behind(), to)));
  }

  private Step noted(RegistrationNumber number, MapRegister.State was) {
    Filer filer = registrarOrNot();
    return new Step(
        filer,
        new NoteOrder(number, ORDER, Optional.empty()),
        ended(was).or(() -> when(!filer.registrar(), ErrorCode.FORBIDDEN)),
        (state, entry) -> state.under(with(state.orders(), entry)));
  }

  private Step lifted(RegistrationNumber number, MapRegister.State was) {
    long noted = was.orders().isEmpty() ? number.sequence() : any(was.orders());
    return new Step(
        Fixture.REGISTRAR,
        new LiftOrder(number, new RegistrationNumber(noted), Optional.empty()),
        ended(was).or(() -> when(!was.orders().contains(noted), ErrorCode.ORDER_UNKNOWN)),
        (state, entry) -> state.under(without(state.orders(), noted)));
  }

  private Filer registrarOrNot() {
    return random.nextInt(6) == 0 ? Fixture.SMALL_HOST : Fixture.REGISTRAR;
  }

  private static Optional<ErrorCode> ended(MapRegister.State state) {
    return when(state.discharged(), ErrorCode.REGISTRATION_ENDED);
  }

  private static Optional<ErrorCode> when(boolean holds, ErrorCode code) {
    return Optional.of(code).filter(refused -> holds);
  }

  private static List<Long> with(List<Long> numbers, long number) {
    return Stream.concat(numbers.stream(), Stream.of(number)).toList();
  }

  private static List<Long> without(List<Long> numbers, long number) {
    return numbers.stream().filter(other -> other != number).toList();
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
