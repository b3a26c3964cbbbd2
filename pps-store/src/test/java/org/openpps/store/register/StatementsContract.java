package org.openpps.store.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.model.document.DocumentVerification;
import org.openpps.model.document.Outcome;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.AddressForService;
import org.openpps.model.party.Grantor;
import org.openpps.model.registration.AcceptTransfer;
import org.openpps.model.registration.AmendRegistration;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.ChangeAddress;
import org.openpps.model.registration.Command;
import org.openpps.model.registration.DischargeRegistration;
import org.openpps.model.registration.EndSubordination;
import org.openpps.model.registration.EraseParts;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.Item;
import org.openpps.model.registration.OfferTransfer;
import org.openpps.model.registration.Registration;
import org.openpps.model.registration.SubordinateRegistration;
import org.openpps.model.statement.FilingStatements;
import org.openpps.model.statement.GroupStatements;
import org.openpps.model.statement.Recipient;
import org.openpps.model.statement.StatementDue;
import org.openpps.store.Register;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.Fixture;

/** Verification statements due, read from ledger and views. */
interface StatementsContract {
  Grantor ADA = Fixture.person("Ables", "Ada", LocalDate.of(1972, 2, 2));
  Grantor BEN = Fixture.person("Baker", "Ben", LocalDate.of(1983, 3, 3));

  private static RegistrationNumber file(Register register, RegistrationNumber group) {
    return register
        .file(
            Fixture.filing(
                new FileRegistrations(
                    group,
                    List.of(
                        Fixture.titleNotice(
                            List.of(ADA, BEN), List.of(Fixture.server("A1B2C3")))))))
        .numbers()
        .get(0);
  }

  private static RegistrationNumber entryOf(Register register, Command command) {
    return new RegistrationNumber(register.file(Fixture.filing(command)).bundle().first());
  }

  private static Registration state(Register register, RegistrationNumber number) {
    return register.registration(number, AsAt.now()).orElseThrow().registration();
  }

  private static FilingStatements due(Register register, RegistrationNumber entry) {
    return register.statementsOf(entry).orElseThrow();
  }

  private static List<String> recipients(List<StatementDue> due) {
    return due.stream().map(statement -> statement.recipient().match(NAMES)).toList();
  }

  @Test
  default void of_a_change_the_group_and_every_grantor_before_and_after_it_are_told(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      RegistrationNumber number = file(register, group);
      assertThat(recipients(due(register, number).statements()))
          .containsExactly("notices@smallhost.example", "Ada Ables", "Ben Baker");

      Item<Grantor> ben = state(register, number).grantors().get(1);
      RegistrationNumber amendment =
          entryOf(
              register,
              new AmendRegistration(
                  number,
                  List.of(Fixture.dataCentre()),
                  List.of(),
                  List.of(ben.id()),
                  Optional.empty()));
      assertThat(recipients(due(register, amendment).statements()))
          .containsExactly(
              "notices@smallhost.example",
              "Ada Ables",
              "Ben Baker",
              "Deep Vault Data Centres Pty Ltd");

      RegistrationNumber discharge =
          entryOf(register, new DischargeRegistration(number, Optional.empty()));
      assertThat(recipients(due(register, discharge).statements()))
          .containsExactly(
              "notices@smallhost.example", "Ada Ables", "Deep Vault Data Centres Pty Ltd");
      assertThat(due(register, discharge).groups()).containsExactly(group);
    }
  }

  @Test
  default void each_statement_verifies_and_shows_nobody_the_birth_date_of_another(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber number = file(register, Opened.group(register));
      List<StatementDue> due = due(register, number).statements();
      for (StatementDue statement : due) {
        String json = statement.statement().json();
        assertThat(DocumentVerification.verify(json, Optional.of(register.verifierKey())).outcome())
            .isEqualTo(Outcome.VERIFIED);
        String name = statement.recipient().match(NAMES);
        assertThat(json.contains("1972-02-02")).as(name).isEqualTo(name.startsWith("Ada"));
        assertThat(json.contains("1983-03-03")).as(name).isEqualTo(name.startsWith("Ben"));
        assertThat(json).doesNotContain("small-host", "notices@");
      }
    }
  }

  @Test
  default void the_code_that_a_grantor_is_told_opens_what_stands_against_it(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber number = file(register, Opened.group(register));
      Registration registration = state(register, number);
      for (StatementDue statement : due(register, number).statements()) {
        statement
            .recipient()
            .match(
                new Recipient.Cases<Void>() {
                  @Override
                  public Void group(Recipient.OfGroup recipient) {
                    return null;
                  }

                  @Override
                  public Void grantor(Recipient.OfGrantor recipient) {
                    assertThat(
                            register
                                .grantorCodes()
                                .grantorOf(registration, recipient.code().orElseThrow()))
                        .map(Item::id)
                        .contains(recipient.grantor().id());
                    return null;
                  }
                });
      }
    }
  }

  @Test
  default void all_entries_of_a_filing_are_told_of_and_no_entry_that_is_not_there(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      var one = Fixture.titleNotice(List.of(ADA), List.of(Fixture.server("A1")));
      var two = Fixture.titleNotice(List.of(BEN), List.of(Fixture.server("B2")));
      RegistrationNumber last =
          register
              .file(Fixture.filing(new FileRegistrations(group, List.of(one, two))))
              .numbers()
              .get(1);
      assertThat(recipients(due(register, last).statements()))
          .containsExactly(
              "notices@smallhost.example", "Ada Ables", "notices@smallhost.example", "Ben Baker");
      assertThat(register.statementsOf(new RegistrationNumber(999))).isEmpty();
    }
  }

  @Test
  default void a_group_pages_through_all_that_is_due_to_it_and_nothing_that_is_due_to_another(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      RegistrationNumber other = Opened.group(register);
      RegistrationNumber first = file(register, group);
      RegistrationNumber others = file(register, other);
      RegistrationNumber second = file(register, group);
      RegistrationNumber end =
          entryOf(register, new DischargeRegistration(first, Optional.empty()));

      List<RegistrationNumber> entries = new ArrayList<>();
      Optional<RegistrationNumber> after = Optional.empty();
      do {
        GroupStatements page = register.statementsTo(group, after, 2);
        page.statements().forEach(statement -> entries.add(statement.entry()));
        after = page.next();
      } while (after.isPresent());

      assertThat(entries).containsExactly(group, first, second, end);
      assertThat(register.statementsTo(other, Optional.empty(), 100).statements())
          .extracting(StatementDue::entry)
          .containsExactly(other, others);
      assertThat(register.statementsTo(group, Optional.of(second), 100).statements())
          .extracting(StatementDue::entry)
          .containsExactly(end);
    }
  }

  @Test
  default void who_gave_a_registration_away_and_who_took_it_are_told_and_each_reads_it_in_its_pages(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber giver = Opened.group(register);
      RegistrationNumber taker = Opened.group(register);
      RegistrationNumber number = file(register, giver);
      RegistrationNumber offer =
          entryOf(register, new OfferTransfer(giver, taker, List.of(number), Optional.empty()));
      assertThat(due(register, offer).groups()).containsExactlyInAnyOrder(giver, taker);
      assertThat(register.statementsTo(taker, Optional.of(taker), 100).statements())
          .extracting(StatementDue::entry)
          .containsExactly(offer);
      RegistrationNumber transfer =
          entryOf(register, new AcceptTransfer(offer, List.of(), false, Optional.empty()));
      RegistrationNumber end =
          entryOf(register, new DischargeRegistration(number, Optional.empty()));

      assertThat(due(register, transfer).groups()).containsExactlyInAnyOrder(giver, taker);
      assertThat(register.statementsTo(giver, Optional.of(number), 100).statements())
          .extracting(StatementDue::entry)
          .contains(transfer)
          .doesNotContain(end);
      assertThat(register.statementsTo(taker, Optional.of(taker), 100).statements())
          .extracting(StatementDue::entry)
          .contains(offer, transfer, end);
    }
  }

  @Test
  default void who_goes_before_another_is_told_of_it_and_of_the_end_in_its_pages(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber behind = Opened.group(register);
      RegistrationNumber before = Opened.group(register);
      RegistrationNumber later = Opened.group(register);
      RegistrationNumber number = file(register, behind);
      RegistrationNumber favoured = file(register, before);
      RegistrationNumber stepped =
          entryOf(register, new SubordinateRegistration(number, favoured, Optional.empty()));
      RegistrationNumber offer =
          entryOf(register, new OfferTransfer(before, later, List.of(favoured), Optional.empty()));
      entryOf(register, new AcceptTransfer(offer, List.of(), false, Optional.empty()));
      RegistrationNumber freed =
          entryOf(register, new EndSubordination(number, favoured, Optional.empty()));

      assertThat(due(register, stepped).groups()).containsExactlyInAnyOrder(behind, before);
      assertThat(due(register, freed).groups()).containsExactlyInAnyOrder(behind, later);
      for (int made = 0; made < 2; made++) {
        assertThat(register.statementsTo(before, Optional.empty(), 100).statements())
            .extracting(StatementDue::entry)
            .contains(stepped)
            .doesNotContain(freed);
        assertThat(register.statementsTo(later, Optional.empty(), 100).statements())
            .extracting(StatementDue::entry)
            .contains(freed)
            .doesNotContain(stepped);
        assertThat(register.verifyLedger().differences()).isEmpty();
        register.rebuild();
      }
    }
  }

  @Test
  default void a_new_address_for_service_is_told_at_the_old_one_too(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      RegistrationNumber change =
          entryOf(
              register,
              new ChangeAddress(
                  group,
                  new AddressForService(Optional.of("new@smallhost.example"), Optional.empty()),
                  Optional.empty()));
      assertThat(recipients(due(register, change).statements()))
          .containsExactly("notices@smallhost.example", "new@smallhost.example");
      assertThat(register.statementsTo(group, Optional.of(group), 100).statements()).hasSize(2);
      assertThat(recipients(due(register, file(register, group)).statements()))
          .contains("new@smallhost.example")
          .doesNotContain("notices@smallhost.example");
    }
  }

  @Test
  default void what_was_erased_is_in_no_statement(Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber number = file(register, Opened.group(register));
      int ada = state(register, number).grantors().get(0).part();
      RegistrationNumber erasure =
          new RegistrationNumber(
              register
                  .file(
                      Fixture.filing(
                          Fixture.REGISTRAR,
                          "erase",
                          new EraseParts(number, List.of(ada), "by order")))
                  .bundle()
                  .first());
      assertThat(due(register, erasure).statements()).isEmpty();
      assertThat(due(register, number).statements())
          .hasSize(3)
          .allMatch(statement -> !statement.statement().json().contains("Ables"));
      assertThat(recipients(due(register, number).statements())).contains("(erased)");
    }
  }

  Recipient.Cases<String> NAMES =
      new Recipient.Cases<>() {
        @Override
        public String group(Recipient.OfGroup recipient) {
          return recipient.address().value().orElseThrow().email().orElseThrow();
        }

        @Override
        public String grantor(Recipient.OfGrantor recipient) {
          return recipient.grantor().value().map(g -> g.party().displayName()).orElse("(erased)");
        }
      };
}
