package org.openpps.store.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.model.document.Disclosure;
import org.openpps.model.document.DocumentVerification;
import org.openpps.model.document.Outcome;
import org.openpps.model.document.Verdict;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.DischargeRegistration;
import org.openpps.model.registration.EraseParts;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.Filing;
import org.openpps.store.Register;
import org.openpps.store.registrar.Acknowledgement;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.Fixture;

/** Masking and erasing: the same act, and everything still verifies. */
interface ErasureContract {
  private static FileRegistrations aPersonAndAServer(RegistrationNumber group) {
    var filing =
        Fixture.titleNotice(
            List.of(
                Fixture.rackIntermediary(),
                Fixture.person("Quillfeather", "Ada", LocalDate.of(1971, 3, 14))),
            List.of(Fixture.server("ERASE-1")));
    return new FileRegistrations(group, List.of(filing, filing));
  }

  private static Verdict verify(Register register, RegistrationNumber entry, Disclosure shown) {
    String statement = register.statement(entry, shown).orElseThrow().json();
    return DocumentVerification.verify(statement, Optional.of(register.verifierKey()));
  }

  @Test
  default void a_masked_birth_date_is_withheld_and_the_statement_verifies(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      var filed = register.file(Fixture.filing(aPersonAndAServer(Opened.group(register))));
      Verdict verdict = verify(register, filed.numbers().get(0), Disclosure.PUBLIC);
      assertThat(verdict.outcome()).isEqualTo(Outcome.VERIFIED);
      assertThat(verdict.withheld()).anyMatch(line -> line.contains("1 birth date withheld"));
    }
  }

  @Test
  default void an_erased_grantor_leaves_every_table_and_every_proof_still_holds(
      Database database, @TempDir Path keys) throws SQLException {
    try (Register register = Opened.on(database, keys)) {
      Filing filing =
          Fixture.filing(Fixture.SMALL_HOST, "erase-me", aPersonAndAServer(Opened.group(register)));
      Acknowledgement filed = register.file(filing);
      RegistrationNumber first = filed.numbers().get(0);
      EraseParts erasure = new EraseParts(first, List.of(3), "a court ordered it");
      assertThatThrownBy(() -> register.file(Fixture.filing(erasure)))
          .isInstanceOfSatisfying(
              RegisterException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.FORBIDDEN));
      register.file(Fixture.filing(Fixture.REGISTRAR, "e-1", erasure));

      Verdict verdict = verify(register, first, Disclosure.FULL);
      assertThat(verdict.outcome()).isEqualTo(Outcome.VERIFIED);
      assertThat(verdict.withheld())
          .anyMatch(line -> line.contains("1 grantor withheld"))
          .anyMatch(line -> line.contains("1 birth date withheld"));
      assertThat(register.registration(first, AsAt.now()).orElseThrow().registration().grantors())
          .extracting(item -> item.value().isPresent())
          .containsExactly(true, false);

      RegistrationNumber second = filed.numbers().get(1);
      register.file(
          Fixture.filing(
              Fixture.REGISTRAR, "e-2", new EraseParts(second, List.of(3), "the same order")));
      assertThat(textsHolding(database, "Quillfeather")).isEmpty();
      assertThat(textsHolding(database, "1971-03-14")).isEmpty();

      Acknowledgement again = register.file(filing);
      assertThat(again.bundle()).isEqualTo(filed.bundle());
      assertThat(again.repeated()).isTrue();
      register.file(Fixture.filing(new DischargeRegistration(first, Optional.empty())));
      assertThat(register.verifyLedger().differences()).isEmpty();
      register.rebuild();
      assertThat(register.verifyLedger().differences()).isEmpty();
      assertThat(register.file(filing).repeated()).isTrue();
    }
  }

  /** The tables and columns of which some row holds {@code text}, as text or as octets. */
  private static List<String> textsHolding(Database database, String text) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        ResultSet columns = connection.getMetaData().getColumns(null, "pps", "%", "%")) {
      List<String> found = new ArrayList<>();
      while (columns.next()) {
        String table = columns.getString("TABLE_NAME");
        String column = columns.getString("COLUMN_NAME");
        if (anyRow(connection, table, column, text)) {
          found.add(table + "." + column);
        }
      }
      return found;
    }
  }

  private static boolean anyRow(Connection connection, String table, String column, String text)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("select \"" + column + "\" from pps.\"" + table + "\"")) {
      while (rows.next()) {
        byte[] octets =
            rows.getObject(1) instanceof byte[] bytes
                ? bytes
                : String.valueOf(rows.getObject(1)).getBytes(StandardCharsets.UTF_8);
        if (new String(octets, StandardCharsets.UTF_8).contains(text)) {
          return true;
        }
      }
      return false;
    }
  }
}
