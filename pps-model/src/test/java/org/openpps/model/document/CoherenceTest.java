package org.openpps.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpps.model.canonical.CanonicalJson;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.ledger.Bundle;
import org.openpps.model.ledger.EventKind;
import org.openpps.model.ledger.Part;
import org.openpps.model.ledger.PartKind;
import org.openpps.model.ledger.Parts;
import org.openpps.model.note.SigningKey;
import org.openpps.model.registration.Evolution;
import org.openpps.model.registration.KeyChanged;
import org.openpps.model.registration.PartsErased;
import org.openpps.model.registration.RegistrationAmended;
import org.openpps.model.registration.RegistrationCreated;

/** What a register cannot say even of its own, signed entries (format.md, section 10). */
class CoherenceTest {
  private static final GoldenLedger LEDGER = new GoldenLedger();
  private final SearchCertificate found =
      LEDGER.bySerial("437xr1138r2", 5, "2026-11-24T12:00:00.000Z");

  private static void fails(String document, String words) {
    Verdict verdict = Tampering.verify(document);
    assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(verdict.differences()).anySatisfy(line -> assertThat(line).contains(words));
  }

  private static Statement withHeader(long index, EventKind kind, int model, String header) {
    Parts parts = LEDGER.statement(model, 8, Disclosure.FULL).parts();
    Part part = Tampering.part(PartKind.HEADER, CanonicalJson.parseObject(header));
    return Tampering.signed(
        index, kind, new Bundle(index, index), Tampering.replaced(parts, 0, part));
  }

  private void lie(String from, String to, String words) {
    CertificateBody body = CertificateBody.parse(found.body().replace(from, to));
    assertThat(body.text()).isNotEqualTo(found.body());
    fails(SearchCertificate.sign(body, found.checkpoint(), GoldenLedger.KEY).json(), words);
  }

  @Test
  void no_checkpoint_ends_within_a_bundle() {
    fails(LEDGER.statement(2, 3, Disclosure.FULL).json(), "the log of 3 entries ends within");
  }

  @ParameterizedTest
  @CsvSource({
    "'[4,3]',ascend",
    "'[3,3]',ascend",
    "'[0,3]',header is none of them",
    "'[]',Some part"
  })
  void erased_parts_ascend_and_leave_the_header(String parts, String words) {
    String header = "{\"effect\":\"x\",\"entry\":\"000000000292\",\"parts\":" + parts + "}";
    fails(withHeader(6, PartsErased.KIND, 6, header).json(), words);
  }

  @Test
  void an_entry_names_none_that_comes_after_it() {
    String removed = "{\"effect\":\"x\",\"removed\":[{\"entry\":\"000000000486\",\"part\":1}]}";
    fails(withHeader(4, RegistrationAmended.PLAIN, 4, removed).json(), "did not exist yet");
    String erased = "{\"effect\":\"x\",\"entry\":\"000000000680\",\"parts\":[3]}";
    fails(withHeader(6, PartsErased.KIND, 6, erased).json(), "did not exist yet");
  }

  @Test
  void a_withheld_birth_date_leaves_no_individual_behind_a_shown_one() {
    Statement full = LEDGER.statement(2, 4, Disclosure.FULL);
    List<Part> parts = new ArrayList<>(full.parts().list());
    parts.add(3, parts.get(3));
    JsonObject date = JsonObject.builder().text("date", "1984-02-29").integer("of", 3).build();
    Part shown = Tampering.part(PartKind.BIRTH_DATE, date);
    parts.set(5, new Part.Withheld(PartKind.BIRTH_DATE, shown.commitment()));
    parts.add(6, shown);
    Statement lie =
        Tampering.signed(2, RegistrationCreated.PLAIN, new Bundle(2, 2), new Parts(parts));
    fails(lie.json(), "part 6 is a birth date of part 3, which is no individual");
  }

  @Test
  void a_new_key_has_the_name_of_the_log() {
    SigningKey other = SigningKey.fromSeed("other.example/log", new byte[32]);
    String leaf = new KeyChanged(other.verifierKey().format()).toLeaf(4, Instant.EPOCH).text();
    fails(Tampering.signed(4, leaf, new Parts(List.of())).json(), "name of the log");
  }

  @Test
  void the_last_entry_shown_was_recorded_when_the_body_says() {
    lie(
        "\"lastEntryTime\":\"2026-11-24T10:00:00.000Z\"",
        "\"lastEntryTime\":\"2026-11-24T10:00:00.001Z\"",
        "at another time than is said");
  }

  @Test
  void a_search_by_number_compares_nothing_and_finds_what_the_number_is_of() {
    String criterion = "{\"by\":\"serial\",\"serial\":\"437xr1138r2\"}";
    lie(criterion, "{\"by\":\"number\",\"number\":\"000000000292\"}", "compares no keys");
    lie(criterion, "{\"by\":\"number\",\"number\":\"000000000389\"}", "has no entry");
  }

  @Test
  void a_match_is_by_a_key_that_was_compared_and_of_the_right_sort() {
    String searched = "\"searched\":[{\"key\":\"437XR1138R2\",\"kind\":\"serial\"}]";
    lie(searched, "\"searched\":[]", "which keys were compared");
    lie(searched, searched.replace("\"serial\"", "\"mac\""), "a key that was not compared");
    lie("\"kind\":\"serial\"", "\"kind\":\"grantor-identifier\"", "and is none");
  }

  @Test
  void what_an_amendment_ends_was_on_record_once() {
    CertificateHit hit = found.readBody().hits().get(0);
    List<EntryReading> readings =
        hit.entries().stream().map(entry -> EntryReading.of(entry.entry())).toList();
    var created = readings.get(0).recorded().orElseThrow();
    var amended = readings.get(1).recorded().orElseThrow();
    var before = Evolution.registration(Optional.empty(), created);
    assertThat(new ReferenceCheck(before, readings).of(amended)).isEmpty();
    var after = Evolution.registration(Optional.of(before), amended);
    assertThat(new ReferenceCheck(after, readings).of(amended))
        .singleElement()
        .asString()
        .contains("ends part 2 of entry 2, which was not on record");
  }
}
