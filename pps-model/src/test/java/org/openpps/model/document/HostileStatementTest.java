package org.openpps.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpps.model.canonical.CanonicalJson;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.ledger.Bundle;
import org.openpps.model.ledger.EventKind;
import org.openpps.model.ledger.Part;
import org.openpps.model.ledger.PartKind;
import org.openpps.model.ledger.Parts;
import org.openpps.model.ledger.Salt;
import org.openpps.model.registration.RegistrationAmended;
import org.openpps.model.registration.RegistrationCreated;

/** Documents that somebody changed, and documents of a register that lies under its own key. */
class HostileStatementTest {
  private static final int INDIVIDUAL = GoldenLedger.INDIVIDUAL;
  private static final int BIRTH_DATE = GoldenLedger.BIRTH_DATE;

  private static final GoldenLedger LEDGER = new GoldenLedger();
  private final Statement full = LEDGER.statement(2, 4, Disclosure.FULL);

  private static void fails(Statement statement, String... words) {
    Verdict verdict = Tampering.verify(statement);
    assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(verdict.proven()).isEmpty();
    assertThat(verdict.shown()).isEmpty();
    for (String word : words) {
      assertThat(verdict.differences()).anySatisfy(line -> assertThat(line).contains(word));
    }
  }

  private Statement with(Parts parts) {
    return new Statement(full.leaf(), parts, full.proof());
  }

  /** A created registration of the register's own making, with these parts. */
  private static Statement made(Parts parts) {
    return Tampering.signed(2, RegistrationCreated.PLAIN, new Bundle(2, 2), parts);
  }

  @ParameterizedTest
  @CsvSource({
    "documents/statement-masked.json, 1",
    "documents/statement-founded.json, 1",
    "documents/certificate-nothing.json, 1",
    "documents/statement-masked.tlog-proof, 13",
    "documents/certificate-found.json, 13"
  })
  void a_flipped_bit_in_any_octet_is_reported(String name, int stride) {
    byte[] golden = GoldenLedgerTest.golden(name).getBytes(StandardCharsets.UTF_8);
    assertThat(Tampering.verify(new String(golden, StandardCharsets.UTF_8)).outcome())
        .isEqualTo(Outcome.VERIFIED);
    for (int at = 0; at < golden.length; at += stride) {
      byte[] flipped = golden.clone();
      flipped[at] ^= (byte) (1 << at % 7);
      String document = new String(flipped, StandardCharsets.UTF_8);
      assertThat(Tampering.verify(document).outcome())
          .as("octet %d of %s", at, name)
          .isEqualTo(Outcome.FAILED);
    }
  }

  @Test
  void changed_text_is_reported_with_the_root_that_it_gives() {
    Part changed =
        new Part.Disclosed(
            PartKind.GRANTOR,
            saltOf(INDIVIDUAL),
            "{\"party\":{\"familyName\":\"Meier\",\"givenNames\":\"Zoë Ann\",\"kind\":\"individual\"}}");
    Parts parts = Tampering.replaced(full.parts(), INDIVIDUAL, changed);
    fails(
        with(parts),
        "the parts do not add up to the root in the leaf: computed "
            + parts.root()
            + ", stated "
            + full.parts().root());
  }

  @Test
  void a_grantor_hidden_as_a_birth_date_is_reported() {
    Part grantor = full.parts().get(INDIVIDUAL);
    Part hidden = new Part.Withheld(PartKind.BIRTH_DATE, grantor.commitment());
    fails(
        with(Tampering.replaced(full.parts(), INDIVIDUAL, hidden)),
        "the parts do not add up",
        "it has more birth dates than individuals");
  }

  @Test
  void a_register_that_commits_to_a_second_grantor_as_a_birth_date_is_reported() {
    JsonObject person = Tampering.content(full, INDIVIDUAL);
    Parts parts =
        new Parts(
            Stream.concat(
                    full.parts().list().subList(0, BIRTH_DATE + 1).stream(),
                    Stream.concat(
                        Stream.of(Tampering.part(PartKind.BIRTH_DATE, person)),
                        full.parts().list().subList(BIRTH_DATE + 1, full.parts().count()).stream()))
                .toList());
    fails(made(parts), "part 5 is no birth date");
    fails(
        made(parts.withhold(kind -> kind == PartKind.BIRTH_DATE)),
        "it has more birth dates than individuals, so one hides something else");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 4, 5, 9, 9007199254740991L})
  void a_birth_date_of_anything_but_an_individual_is_reported(long of) {
    JsonObject date = JsonObject.builder().text("date", "1984-02-29").integer("of", of).build();
    Part part = Tampering.part(PartKind.BIRTH_DATE, date);
    fails(made(Tampering.replaced(full.parts(), BIRTH_DATE, part)), "which is no individual");
  }

  @Test
  void parts_in_another_order_are_reported_even_when_the_register_signed_them() {
    Part grantor = full.parts().get(2);
    Part party = full.parts().get(1);
    fails(
        made(Tampering.replaced(Tampering.replaced(full.parts(), 1, grantor), 2, party)),
        "the kinds of its parts are not those of its event");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\":\"a\",\"more\":\"b\"}",
        "{\"text\": \"a\"}",
        "{\"text\":1}",
        "{}",
        "{\"text\":\"a\",\"text\":\"b\"}",
        "[]",
        "a"
      })
  void a_part_that_is_not_canonical_JSON_of_its_kind_is_reported(String text) {
    Part part = new Part.Disclosed(PartKind.TEXT, saltOf(6), text);
    fails(made(Tampering.replaced(full.parts(), 6, part)), "part 6 is no text");
  }

  @Test
  void a_withheld_header_is_reported() {
    fails(with(full.parts().withhold(kind -> kind == PartKind.HEADER)), "its header is withheld");
  }

  @Test
  void an_entry_outside_the_bundle_in_its_leaf_is_reported() {
    fails(
        Tampering.signed(2, RegistrationCreated.PLAIN, new Bundle(3, 4), full.parts()),
        "it is not one of the entries 3 to 4");
  }

  @Test
  void a_creation_under_the_number_of_another_entry_is_reported() {
    fails(
        Tampering.signed(3, RegistrationCreated.PLAIN, new Bundle(3, 3), full.parts()),
        "its number 000000000292 is not that of entry 3");
  }

  @Test
  void a_change_of_a_registration_that_did_not_exist_is_reported() {
    fails(
        Tampering.signed(
            2,
            RegistrationAmended.PLAIN,
            new Bundle(2, 2),
            LEDGER.statement(4, 8, Disclosure.FULL).parts()),
        "which did not exist yet");
  }

  @Test
  void the_proof_of_another_entry_or_of_another_log_is_reported() {
    Statement other = LEDGER.statement(3, 4, Disclosure.FULL);
    fails(
        new Statement(full.leaf(), full.parts(), other.proof()),
        "the proof does not lead from this leaf to the checkpoint's root");
    fails(
        new Statement(full.leaf(), full.parts(), made(full.parts()).proof()),
        "the proof does not lead from this leaf to the checkpoint's root");
  }

  @Test
  void a_part_left_out_is_reported() {
    List<Part> parts = full.parts().list();
    fails(with(new Parts(parts.subList(0, 8))), "8 parts are listed, the leaf commits to 9");
  }

  @Test
  void a_leaf_that_is_not_canonical_is_reported_even_when_the_register_signed_it() {
    fails(
        Tampering.signed(2, full.leaf().replace(",\"v\":1", ", \"v\":1"), full.parts()),
        "not in canonical form");
  }

  @Test
  void numbers_beyond_any_part_or_bundle_are_reported_without_an_exception() {
    Statement amended = LEDGER.statement(4, 8, Disclosure.FULL);
    JsonObject header =
        CanonicalJson.parseObject(
            Tampering.content(amended, 0)
                .toString()
                .replace("\"part\":2", "\"part\":9007199254740991"));
    fails(
        Tampering.signed(
            4,
            RegistrationAmended.PLAIN,
            new Bundle(4, 4),
            Tampering.replaced(amended.parts(), 0, Tampering.part(PartKind.HEADER, header))),
        "it cannot be read");
    Statement vast =
        Tampering.signed(
            2, RegistrationCreated.PLAIN, new Bundle(0, 9007199254740991L), full.parts());
    Verdict verdict = Tampering.verify(Receipt.of(List.of(vast)).json());
    assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
  }

  /**
   * Each in the form of the other: what claims nothing never reads as a claim, nor a claim as it.
   */
  @Test
  void a_notice_in_the_form_of_a_claim_and_a_claim_in_the_form_of_a_notice_are_reported() {
    Statement notice = new GoldenNotice().statement();
    JsonObject ordered = Tampering.content(notice, 0);
    String order = ",\"order\":" + ordered.object("order");
    fails(
        inForm(RegistrationCreated.DETAILED, notice, ordered.toString().replace(order, "")),
        "A notice makes the form @3.");
    fails(
        inForm(
            RegistrationCreated.NOTICE,
            notice,
            ordered.toString().replace("non-security-notice", "security-interest")),
        "An interest makes the forms @1 and @2.");
    fails(
        inForm(
            RegistrationCreated.NOTICE,
            notice,
            ordered.toString().replace("\"purchaseMoney\":false", "\"purchaseMoney\":true")),
        "An interest makes the forms @1 and @2.");
    assertThat(
            Tampering.verify(inForm(RegistrationCreated.NOTICE, notice, ordered.toString()))
                .outcome())
        .isEqualTo(Outcome.VERIFIED);
  }

  private static Statement inForm(EventKind kind, Statement of, String header) {
    Parts parts =
        Tampering.replaced(
            of.parts(), 0, Tampering.part(PartKind.HEADER, CanonicalJson.parseObject(header)));
    return Tampering.signed(
        9,
        of.leaf()
            .replace(RegistrationCreated.NOTICE.toString(), kind.toString())
            .replace(of.parts().root().toString(), parts.root().toString()),
        parts);
  }

  @Test
  void an_event_of_a_later_release_is_reported_as_unknown() {
    fails(
        Tampering.signed(2, full.leaf().replace("created@1", "created@4"), full.parts()),
        "does not know the event registration-created@4");
  }

  @Test
  void an_entry_about_the_register_has_no_parts_and_only_the_first_founds_it() {
    Statement founded = LEDGER.statement(0, 1, Disclosure.FULL);
    fails(
        new Statement(founded.leaf(), full.parts(), founded.proof()),
        "parts are listed, though its leaf says all in clear");
    fails(
        Tampering.signed(1, founded.leaf().replace("[0,0]", "[1,1]"), new Parts(List.of())),
        "the first entry founds the register, and no other does");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "null",
        "c2sp.org/tlog-proof@v1\n",
        "{\"leaf\":\"{}\",\"parts\":[]}",
        "{\"statements\":[],\"effect\":\"\"}",
        "{\"body\":\"\",\"note\":\"\",\"checkpoint\":\"\"}"
      })
  void what_is_no_document_fails_without_an_exception(String text) {
    Verdict verdict = Tampering.verify(text);
    assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(verdict.differences()).isNotEmpty();
  }

  @Test
  void members_given_twice_unknown_or_missing_are_refused() {
    String json = full.json();
    refused(json, text -> text.replaceFirst("\\{\"leaf\"", "{\"leaf\":\"\",\"leaf\""));
    refused(json, text -> text.replaceFirst("\\{\"leaf\"", "{\"extra\":\"\",\"leaf\""));
    refused(json, text -> text.replaceFirst("\"kind\":\"filer\"", "\"kind\":\"secret\""));
    refused(json, text -> text.replaceFirst("\"salt\"", "\"commitment\":\"\",\"salt\""));
    refused(json, text -> text.replaceFirst(",\"text\"", ",\"t\""));
  }

  @Test
  void an_empty_list_of_keys_or_an_extra_line_within_the_proof_is_refused() {
    refused(full.json(), text -> text.replaceFirst("\\{\"leaf\"", "{\"keys\":[],\"leaf\""));
    JsonObject json = CanonicalJson.parseObject(full.json());
    String inner = full.proof().withExtra(new byte[] {1}).format();
    refused(
        CanonicalJson.write(
            JsonObject.builder()
                .text("leaf", json.text("leaf"))
                .array("parts", json.array("parts"))
                .text("proof", inner)
                .build()),
        UnaryOperator.identity());
  }

  private static void refused(String json, UnaryOperator<String> change) {
    Verdict verdict = Tampering.verify(change.apply(json));
    assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(verdict.document()).isEqualTo("unreadable document");
  }

  private Salt saltOf(int index) {
    return full.parts()
        .get(index)
        .match(
            new Part.Cases<>() {
              @Override
              public Salt disclosed(Part.Disclosed part) {
                return part.salt();
              }

              @Override
              public Salt withheld(Part.Withheld part) {
                throw new IllegalStateException();
              }
            });
  }
}
