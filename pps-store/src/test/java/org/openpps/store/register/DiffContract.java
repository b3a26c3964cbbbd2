package org.openpps.store.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.AmendRegistration;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.DischargeRegistration;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.RemoveRegistration;
import org.openpps.model.registration.Replacement;
import org.openpps.model.registration.RestoreRegistration;
import org.openpps.model.search.Criterion;
import org.openpps.model.search.diff.Arrival;
import org.openpps.model.search.diff.Departure;
import org.openpps.model.search.diff.DiffSearch;
import org.openpps.model.search.diff.SearchDiff;
import org.openpps.store.Register;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.Fixture;

/** What a search finds at one moment and not at another. */
interface DiffContract {
  private static RegistrationNumber server(
      Register register, RegistrationNumber group, String serial) {
    return register.file(Fixture.filing(Fixture.oneServer(group, serial))).numbers().get(0);
  }

  private static SearchDiff since(Register register, String serial, long entries) {
    return register.diff(
        new DiffSearch(Opened.serial(serial), AsAt.entries(entries), AsAt.now(), Optional.empty()));
  }

  private static void replace(Register register, RegistrationNumber in, String serial) {
    ItemId item =
        register.registration(in, AsAt.now()).orElseThrow().registration().collateral().get(0).id();
    register.file(
        Fixture.filing(
            new AmendRegistration(
                in,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Replacement<>(item, Fixture.server(serial))),
                List.of(),
                Optional.empty(),
                false,
                Optional.empty(),
                List.of())));
  }

  @Test
  default void what_came_what_went_and_why_and_what_changed_is_told(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      RegistrationNumber discharged = server(register, group, "D-1");
      RegistrationNumber removed = server(register, group, "D-1");
      RegistrationNumber amendedAway = server(register, group, "D-1");
      RegistrationNumber amendedTo = server(register, group, "OTHER");
      RegistrationNumber changed = server(register, group, "D-1");
      server(register, group, "D-1");
      long then = register.condition().entries();
      register.file(
          Fixture.filing(
              new DischargeRegistration(discharged, Optional.empty(), Optional.empty())));
      register.file(
          Fixture.filing(Fixture.REGISTRAR, "remove", new RemoveRegistration(removed, "Ordered.")));
      replace(register, amendedAway, "OTHER");
      replace(register, amendedTo, "D-1");
      register.file(
          Fixture.filing(
              new AmendRegistration(
                  changed, List.of(), List.of(), List.of(), Optional.of("A new text."))));
      RegistrationNumber made = server(register, group, "D-1");

      SearchDiff diff = since(register, "d-1", then);

      assertThat(diff.since().entries()).isEqualTo(then);
      assertThat(diff.at().entries()).isEqualTo(register.condition().entries());
      assertThat(diff.came())
          .extracting(came -> came.hit().registration().number() + " " + came.why())
          .containsExactly(amendedTo + " " + Arrival.NOW_MATCHES, made + " " + Arrival.REGISTERED);
      assertThat(diff.went())
          .extracting(went -> went.was().registration().number() + " " + went.why())
          .containsExactly(
              discharged + " " + Departure.DISCHARGED,
              removed + " " + Departure.REMOVED,
              amendedAway + " " + Departure.NO_LONGER_MATCHES);
      assertThat(diff.changed())
          .extracting(each -> each.is().registration().number() + " " + each.what())
          .containsExactly(changed + " [text]");
      assertThat(diff.unchanged()).isEqualTo(1);

      long removedThen = register.condition().entries();
      register.file(
          Fixture.filing(
              Fixture.REGISTRAR, "restore", new RestoreRegistration(removed, "Set aside.")));
      assertThat(since(register, "D-1", removedThen).came())
          .extracting(came -> came.why())
          .containsExactly(Arrival.RESTORED);
    }
  }

  @Test
  default void between_one_moment_and_itself_lies_nothing_for_any_criterion(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber number = server(register, Opened.group(register), "D-2");
      for (Criterion criterion :
          List.of(
              Opened.serial("D-2"),
              new Criterion.ByParty(Fixture.RACK_ACN),
              new Criterion.ByOrganisation("Rack Sublet Pty Ltd"),
              new Criterion.ByNumber(number))) {
        SearchDiff diff =
            register.diff(
                new DiffSearch(criterion, AsAt.entries(3), AsAt.entries(3), Optional.empty()));
        assertThat(diff.came()).isEmpty();
        assertThat(diff.went()).isEmpty();
        assertThat(diff.changed()).isEmpty();
        assertThat(diff.unchanged()).isEqualTo(1);
      }
    }
  }

  @Test
  default void moments_in_the_wrong_order_are_refused(Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      server(register, Opened.group(register), "D-3");
      assertThatThrownBy(
              () ->
                  register.diff(
                      new DiffSearch(
                          Opened.serial("D-3"), AsAt.now(), AsAt.entries(2), Optional.empty())))
          .isInstanceOfSatisfying(
              RefusedException.class,
              e -> assertThat(e.code()).isEqualTo(ErrorCode.MOMENTS_REVERSED));
    }
  }

  @Test
  default void a_moment_that_is_refused_is_told_with_its_place(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      server(register, Opened.group(register), "D-4");
      assertThat(refusedAt(register, AsAt.entries(99), AsAt.now())).isEqualTo("/since/entries");
      assertThat(refusedAt(register, AsAt.instant(Instant.EPOCH), AsAt.now()))
          .isEqualTo("/since/at");
      assertThat(refusedAt(register, AsAt.now(), AsAt.entries(99))).isEqualTo("/entries");
    }
  }

  private static String refusedAt(Register register, AsAt since, AsAt at) {
    DiffSearch search = new DiffSearch(Opened.serial("D-4"), since, at, Optional.empty());
    RefusedException refused =
        catchThrowableOfType(RefusedException.class, () -> register.diff(search));
    return refused.violations().get(0).pointer();
  }
}
