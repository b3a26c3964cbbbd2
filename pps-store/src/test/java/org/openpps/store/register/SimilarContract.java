package org.openpps.store.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.Capacity;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.Organisation;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.DischargeRegistration;
import org.openpps.model.registration.EraseParts;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.search.Criterion;
import org.openpps.model.search.Search;
import org.openpps.model.search.SearchAnswer;
import org.openpps.model.search.SimilarAnswer;
import org.openpps.model.search.SimilarHit;
import org.openpps.model.search.exact.Birth;
import org.openpps.store.Register;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.Fixture;

/** What is like a name or a serial number is told apart from what is found. */
interface SimilarContract {
  static RegistrationNumber file(
      Register register, RegistrationNumber group, Grantor grantor, String serial) {
    var bundle =
        new FileRegistrations(
            group, List.of(Fixture.titleNotice(List.of(grantor), List.of(Fixture.server(serial)))));
    return register.file(Fixture.filing(bundle)).numbers().get(0);
  }

  private static Grantor company(String name) {
    return new Grantor(new Organisation(name, Capacity.OTHER, List.of()), Optional.empty());
  }

  static SearchAnswer like(Register register, Criterion criterion, AsAt at) {
    return register.search(Search.of(criterion, at).withSimilar());
  }

  static List<RegistrationNumber> numbers(SearchAnswer answer) {
    return answer.similar().orElseThrow().hits().stream()
        .map(hit -> hit.registration().number())
        .toList();
  }

  private static Criterion organisation(String name) {
    return new Criterion.ByOrganisation(name);
  }

  @Test
  default void a_slip_in_a_name_is_told_with_score_and_reason_and_is_no_hit(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      RegistrationNumber vault = file(register, group, company("Deep Vault Pty Ltd"), "SN-1");
      file(register, group, company("Sunrise Bakery Pty Ltd"), "SN-2");

      SearchAnswer answer = like(register, organisation("Deep Vualt Pty Ltd"), AsAt.now());
      assertThat(answer.hits()).isEmpty();
      assertThat(numbers(answer)).containsExactly(vault);
      SimilarHit hit = answer.similar().orElseThrow().hits().get(0);
      assertThat(hit.name()).isEqualTo("Deep Vault Pty Ltd");
      assertThat(hit.likeness().score()).isBetween(70, 99);
      assertThat(hit.likeness().reasons()).isNotEmpty();

      SearchAnswer exact = like(register, organisation("Deep Vault Pty Ltd"), AsAt.now());
      assertThat(exact.hits()).hasSize(1);
      assertThat(numbers(exact)).isEmpty();
      assertThat(register.search(organisation("Deep Vualt"), AsAt.now()).similar()).isEmpty();
    }
  }

  @Test
  default void a_nickname_with_the_day_and_month_changed_over_is_told(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      RegistrationNumber elizabeth =
          file(
              register,
              group,
              Fixture.person("Taylor", "Elizabeth Rosemond", LocalDate.of(1932, 2, 7)),
              "SN-1");
      file(register, group, Fixture.person("Taylor", "Elizabeth", LocalDate.of(1990, 5, 5)), "S2");
      Criterion liz =
          new Criterion.ByIndividual(
              "Taylor", Optional.of("Liz"), Optional.of(Birth.parse("1932-07-02")));
      SearchAnswer answer = like(register, liz, AsAt.now());
      assertThat(answer.hits()).isEmpty();
      assertThat(numbers(answer)).containsExactly(elizabeth);
    }
  }

  @Test
  default void one_wrong_character_in_a_serial_is_told_as_at_any_moment(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      RegistrationNumber server = file(register, group, company("Vault"), "437XR1138R2");
      long before = register.condition().entries();
      register.file(Fixture.filing(new DischargeRegistration(server, Optional.empty())));
      Criterion wrong = Opened.serial("437XR1139R2");
      assertThat(numbers(like(register, wrong, AsAt.entries(before)))).containsExactly(server);
      assertThat(numbers(like(register, wrong, AsAt.now()))).isEmpty();
      assertThat(numbers(like(register, wrong, AsAt.entries(before - 1)))).isEmpty();
    }
  }

  @Test
  default void an_erased_name_is_like_nothing_unless_another_bears_it(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      LocalDate born = LocalDate.of(1984, 2, 29);
      var first = file(register, group, Fixture.person("Müller", "Zoë Ann", born), "SN-1");
      var other = file(register, group, Fixture.person("Müller", "Zoë Beth", born), "SN-2");
      erase(register, first);
      Criterion slip = new Criterion.ByIndividual("Muler", Optional.of("Zoe"), Optional.empty());
      assertThat(numbers(like(register, slip, AsAt.now()))).containsExactly(other);
      assertThat(names(database))
          .anyMatch(name -> name.contains("Beth"))
          .noneMatch(n -> n.contains("Ann"));
      erase(register, other);
      assertThat(numbers(like(register, slip, AsAt.now()))).isEmpty();
      assertThat(names(database)).noneMatch(name -> name.contains("Müller"));
      assertThat(register.verifyLedger().differences()).isEmpty();
    }
  }

  @Test
  default void a_name_that_was_erased_and_is_filed_again_is_alike_again(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      Grantor person = Fixture.person("Müller", "Zoë", LocalDate.of(1984, 2, 29));
      erase(register, file(register, group, person, "SN-1"));
      RegistrationNumber again = file(register, group, person, "SN-2");
      RegistrationNumber third = file(register, group, person, "SN-3");
      Criterion slip = new Criterion.ByIndividual("Muler", Optional.of("Zoe"), Optional.empty());
      assertThat(numbers(like(register, slip, AsAt.now()))).containsExactly(again, third);
      assertThat(register.verifyLedger().differences()).isEmpty();
    }
  }

  @Test
  default void the_index_made_anew_is_the_same(Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      file(register, group, company("Deep Vault Pty Ltd"), "SN-1");
      file(register, group, company("Deep Vault Pty Ltd"), "SN-1B");
      List<String> before = names(database);
      assertThat(register.verifyLedger().differences()).isEmpty();
      register.rebuild();
      assertThat(names(database)).isEqualTo(before);
      assertThat(register.verifyLedger().differences()).isEmpty();
    }
  }

  @Test
  default void a_long_list_ends_with_the_best_and_says_so(Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      for (int i = 0; i < 60; i++) {
        register.fileAsync(
            Fixture.filing(
                new FileRegistrations(
                    group,
                    List.of(
                        Fixture.titleNotice(
                            List.of(company("Sunrise Bakery Pty Ltd")),
                            List.of(Fixture.server("BAKE" + i)))))));
      }
      file(register, group, company("Sunrise Bakery"), "SN-1");
      SimilarAnswer answer =
          like(register, organisation("Sunrise Bakeries Limited"), AsAt.now())
              .similar()
              .orElseThrow();
      assertThat(answer.hits()).hasSize(SimilarAnswer.MOST);
      assertThat(answer.more()).isTrue();
    }
  }

  @Test
  default void an_identifier_is_right_or_wrong_and_never_alike(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      assertThatThrownBy(() -> like(register, new Criterion.ByParty(Fixture.RACK_ACN), AsAt.now()))
          .isInstanceOfSatisfying(
              RefusedException.class,
              e -> assertThat(e.code()).isEqualTo(ErrorCode.LIKENESS_NOT_SEARCHED));
    }
  }

  static void erase(Register register, RegistrationNumber number) {
    int part =
        register
            .registration(number, AsAt.now())
            .orElseThrow()
            .registration()
            .grantors()
            .get(0)
            .part();
    register.file(
        Fixture.filing(
            Fixture.REGISTRAR,
            "erase-" + number.value(),
            new EraseParts(number, List.of(part), "Named by mistake.")));
  }

  private static List<String> names(Database database) {
    try (var connection = database.dataSource().getConnection();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select name from pps.similar_key order by kind, \"key\", name")) {
      List<String> names = new ArrayList<>();
      while (rows.next()) {
        names.add(rows.getString(1));
      }
      return names;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
