package org.openpps.store.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.identifier.GrantorCode;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.Registration;
import org.openpps.store.Register;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.Fixture;

/** Each grantor of each registration has a code of its own, of a secret that no database holds. */
interface GrantorCodeContract {
  private static List<Registration> twoWithTwoGrantors(Register register) {
    RegistrationNumber group = Opened.group(register);
    var grantors = List.of(Fixture.rackIntermediary(), Fixture.dataCentre());
    var one = Fixture.titleNotice(grantors, List.of(Fixture.server("CODE-1")));
    var two = Fixture.titleNotice(grantors, List.of(Fixture.server("CODE-2")));
    return register
        .file(Fixture.filing(new FileRegistrations(group, List.of(one, two))))
        .numbers()
        .stream()
        .map(number -> register.registration(number, AsAt.now()).orElseThrow().registration())
        .toList();
  }

  private static List<GrantorCode> codes(Register register, List<Registration> registrations) {
    List<GrantorCode> codes = new ArrayList<>();
    for (Registration registration : registrations) {
      registration
          .grantors()
          .forEach(
              item -> codes.add(register.grantorCodes().code(registration.number(), item.id())));
    }
    return codes;
  }

  private static void refused(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            RegisterException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.GRANTOR_SECRET_MISSING));
  }

  @Test
  default void a_code_leads_to_its_grantor_in_its_registration_and_to_nothing_else(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      List<Registration> registrations = twoWithTwoGrantors(register);
      List<GrantorCode> codes = codes(register, registrations);
      assertThat(new HashSet<>(codes)).hasSize(4);
      Registration first = registrations.get(0);
      assertThat(register.grantorCodes().grantorOf(first, codes.get(1)))
          .contains(first.grantors().get(1));
      assertThat(register.grantorCodes().grantorOf(first, codes.get(2))).isEmpty();
    }
  }

  @Test
  default void every_process_that_has_the_directory_of_keys_makes_the_same_codes(
      Database database, @TempDir Path keys, @TempDir Path copy) throws IOException {
    List<Registration> registrations;
    List<GrantorCode> codes;
    try (Register register = Opened.on(database, keys)) {
      registrations = twoWithTwoGrantors(register);
      codes = codes(register, registrations);
    }
    try (var files = Files.list(keys)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    try (Register register = Opened.on(database, copy)) {
      assertThat(codes(register, registrations)).isEqualTo(codes);
    }
  }

  @Test
  default void a_missing_secret_is_told_where_a_code_is_asked_for_and_nowhere_else(
      Database database, @TempDir Path keys) throws IOException {
    Path secret = keys.resolve("grantor-secret");
    List<Registration> registrations;
    List<GrantorCode> codes;
    try (Register register = Opened.on(database, keys)) {
      registrations = twoWithTwoGrantors(register);
      codes = codes(register, registrations);
    }
    String kept = Files.readString(secret);
    Files.delete(secret);
    try (Register register = Opened.on(database, keys)) {
      assertThat(register.search(Opened.serial("CODE-1"), AsAt.now()).hits()).hasSize(1);
      refused(() -> codes(register, registrations));
    }
    Files.writeString(secret, "no secret");
    refused(() -> Opened.on(database, keys).close());
    Files.writeString(secret, kept);
    try (Register register = Opened.on(database, keys)) {
      assertThat(codes(register, registrations)).isEqualTo(codes);
    }
  }
}
