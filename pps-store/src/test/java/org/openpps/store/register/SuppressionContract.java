package org.openpps.store.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.model.document.Disclosure;
import org.openpps.model.document.DocumentVerification;
import org.openpps.model.document.Outcome;
import org.openpps.model.document.SearchCertificate;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.Filing;
import org.openpps.model.registration.SuppressParts;
import org.openpps.model.search.Criterion;
import org.openpps.model.search.Search;
import org.openpps.model.search.SimilarHit;
import org.openpps.store.Register;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.Fixture;

/** What the registrar keeps from others is found as before and shown to nobody but its filer. */
interface SuppressionContract {
  String NAME = "Quillfeather";
  Criterion RACK = new Criterion.ByParty(Fixture.RACK_ACN);

  private static RegistrationNumber filed(Register register) {
    var filing =
        Fixture.titleNotice(
            List.of(
                Fixture.rackIntermediary(), Fixture.person(NAME, "Ada", LocalDate.of(1971, 3, 14))),
            List.of(Fixture.server("KEPT-1")));
    return register
        .file(Fixture.filing(new FileRegistrations(Opened.group(register), List.of(filing))))
        .numbers()
        .get(0);
  }

  private static Filing act(RegistrationNumber entry, boolean lift, Integer... parts) {
    return Fixture.filing(
        Fixture.REGISTRAR,
        "act-" + lift,
        new SuppressParts(entry, List.of(parts), lift, "A threat was shown."));
  }

  private static void verifies(Register register, String document) {
    assertThat(DocumentVerification.verify(document, Optional.of(register.verifierKey())).outcome())
        .isEqualTo(Outcome.VERIFIED);
  }

  @Test
  default void it_is_found_as_before_and_shown_in_no_answer_now_or_as_at_the_past(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber number = filed(register);
      AsAt before = AsAt.entries(register.condition().entries());
      register.file(act(number, false, 2, 3));
      for (AsAt at : List.of(AsAt.now(), before)) {
        var answer = register.search(RACK, at);
        assertThat(answer.hits()).hasSize(1);
        assertThat(answer.hits().get(0).registration().grantors())
            .allMatch(item -> item.value().isEmpty());
        assertThat(register.registration(number, at).orElseThrow().registration().grantors())
            .allMatch(item -> item.value().isEmpty());
        SearchCertificate certificate = register.certify(RACK, at);
        assertThat(certificate.readBody().hits()).hasSize(1);
        assertThat(certificate.json()).doesNotContain(NAME, "Rack Sublet");
        verifies(register, certificate.json());
      }
    }
  }

  /**
   * The reasons of a hit spell a name, too; a wrong spelling must not be answered with the right
   * one.
   */
  @Test
  default void neither_the_words_of_a_match_nor_a_likeness_tell_the_name(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber number = filed(register);
      register.file(act(number, false, 2, 3));
      for (String typed : List.of("Rack Sublet", "Rack Sublett")) {
        var asked = Search.of(new Criterion.ByOrganisation(typed), AsAt.now()).withSimilar();
        var answer = register.search(asked);
        assertThat(answer.toString()).doesNotContain("Rack Sublet Pty");
      }
      var like =
          register
              .search(
                  Search.of(new Criterion.ByOrganisation("Rack Sublett"), AsAt.now()).withSimilar())
              .similar()
              .orElseThrow()
              .hits();
      assertThat(like).singleElement().extracting(SimilarHit::name).isEqualTo("kept from others");
      assertThat(like.get(0).likeness().reasons()).isEmpty();
    }
  }

  @Test
  default void others_get_a_statement_without_it_and_the_filer_all(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber number = filed(register);
      register.file(act(number, false, 3));
      String shown = register.statement(number, Disclosure.PUBLIC).orElseThrow().json();
      assertThat(shown).doesNotContain(NAME).contains("Rack Sublet");
      verifies(register, shown);
      String whole = register.receipt(number, Disclosure.FULL).orElseThrow().json();
      assertThat(whole).contains(NAME);
      verifies(register, whole);
    }
  }

  @Test
  default void it_survives_verification_and_rebuild_and_is_shown_again_when_lifted(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber number = filed(register);
      register.file(act(number, false, 3));
      assertThat(register.verifyLedger().differences()).isEmpty();
      register.rebuild();
      assertThat(register.verifyLedger().differences()).isEmpty();
      assertThat(register.certify(RACK, AsAt.now()).json()).doesNotContain(NAME);
      register.file(act(number, true, 3));
      assertThat(register.certify(RACK, AsAt.now()).json()).contains(NAME);
      assertThat(register.verifyLedger().differences()).isEmpty();
    }
  }

  @Test
  default void the_address_for_service_of_a_group_is_kept_from_readers(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      register.file(act(group, false, 2));
      assertThat(register.group(group).orElseThrow().withoutBirthDates().address().value())
          .isEmpty();
      String shown = register.statement(group, Disclosure.PUBLIC).orElseThrow().json();
      assertThat(shown).doesNotContain("smallhost.example");
      verifies(register, shown);
      assertThat(register.verifyLedger().differences()).isEmpty();
    }
  }
}
