package org.openpps.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.openpps.model.note.SignedNote;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.Status;

class CertificateVerificationTest {
  private final GoldenLedger ledger = new GoldenLedger();
  private final SearchCertificate found =
      ledger.bySerial("437xr1138r2", 5, "2026-11-24T12:00:00.000Z");

  private static Verdict verify(SearchCertificate certificate) {
    return Tampering.verify(certificate.json());
  }

  private static void fails(SearchCertificate certificate, String words) {
    Verdict verdict = verify(certificate);
    assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(verdict.differences()).anySatisfy(line -> assertThat(line).contains(words));
  }

  /** What the register would sign if it lied in the body. */
  private SearchCertificate lie(SearchCertificate honest, UnaryOperator<CertificateBody> change) {
    return SearchCertificate.sign(
        change.apply(honest.readBody()), honest.checkpoint(), GoldenLedger.KEY);
  }

  private static CertificateBody withHits(CertificateBody body, List<CertificateHit> hits) {
    return new CertificateBody(
        body.criterion(),
        body.searched(),
        body.searchProfile(),
        body.entries(),
        body.root(),
        body.lastEntryTime(),
        body.instant(),
        body.effect(),
        hits);
  }

  private static CertificateBody withHit(
      CertificateBody body, UnaryOperator<CertificateHit> change) {
    return withHits(body, body.hits().stream().map(change).toList());
  }

  @Test
  void it_says_what_is_proven_and_what_is_the_registers_signed_word() {
    Verdict verdict = verify(found);
    assertThat(verdict.outcome()).isEqualTo(Outcome.VERIFIED);
    assertThat(verdict.proven())
        .containsExactly(
            "The 2 entries shown stand in the log register.example/golden among the first 5"
                + " entries.",
            "The status shown of each registration follows from these entries and T.",
            "The certificate is signed by register.example/golden+4a375658.",
            "The checkpoint is signed by register.example/golden+4a375658.");
    assertThat(verdict.signedWord())
        .startsWith("No other registration among the first 5 entries matched.");
    assertThat(verdict.limits())
        .containsExactly(
            "These are the matches among the first 5 entries, judged at 2026-11-24T12:00:00.000Z;"
                + " entries from 5 on were not considered.");
  }

  @Test
  void nothing_found_is_a_certificate_too() {
    Verdict verdict = verify(ledger.bySerial("NONE-1", 8, "2026-12-02T00:00:00.000Z"));
    assertThat(verdict.outcome()).isEqualTo(Outcome.VERIFIED);
    assertThat(verdict.signedWord()).contains("Nothing among the first 8 entries matched.");
    assertThat(verdict.shown()).contains(new Shown("Result", "nothing"));
  }

  @Test
  void a_discharged_an_expired_and_an_erased_registration_are_told_as_such() {
    assertThat(verify(ledger.byDigest(5, "2026-11-24T12:00:00.000Z")).shown())
        .contains(new Shown("Found", "registration 0000 0000 0389, live at T"));
    assertThat(verify(ledger.byDigest(8, "2026-12-02T00:00:00.000Z")).shown())
        .contains(new Shown("Found", "registration 0000 0000 0389, discharged at T"));
    Verdict erased = verify(ledger.bySerial("437XR1138R2", 8, "2031-07-01T00:00:00.000Z"));
    assertThat(erased.shown())
        .contains(
            new Shown("Found", "registration 0000 0000 0292, expired at T"),
            new Shown("Grantor", "(withheld)"));
    assertThat(erased.withheld()).contains("1 grantor withheld");
  }

  @Test
  void issued_again_it_has_the_same_text_and_number() {
    SearchCertificate again =
        new GoldenLedger().bySerial("437xr1138r2", 5, "2026-11-24T12:00:00.000Z");
    assertThat(again).isEqualTo(found);
    assertThat(again.number()).matches("[0-9a-f]{16}");
    assertThat(SearchCertificate.parse(found.json())).isEqualTo(found);
    assertThat(found.readBody().text()).isEqualTo(found.body());
  }

  @Test
  void without_a_key_it_is_consistent_but_the_key_is_not_confirmed() {
    assertThat(DocumentVerification.verify(found.json(), Optional.empty()).outcome())
        .isEqualTo(Outcome.KEY_UNCONFIRMED);
  }

  @Test
  void a_dead_registration_shown_as_live_is_reported_though_the_register_signed_it() {
    SearchCertificate discharged = ledger.byDigest(8, "2026-12-02T00:00:00.000Z");
    SearchCertificate expired = ledger.bySerial("437XR1138R2", 8, "2031-07-01T00:00:00.000Z");
    UnaryOperator<CertificateBody> revived =
        body ->
            withHit(
                body,
                hit -> new CertificateHit(hit.number(), Status.LIVE, hit.matches(), hit.entries()));
    fails(
        lie(discharged, revived), "it is said to be live, but its entries make it discharged at T");
    fails(lie(expired, revived), "it is said to be live, but its entries make it expired at T");
  }

  @Test
  void an_entry_left_out_between_or_in_front_is_reported() {
    fails(
        lie(
            found,
            body ->
                withHit(
                    body,
                    hit ->
                        new CertificateHit(
                            hit.number(),
                            hit.status(),
                            hit.matches(),
                            hit.entries().subList(1, 2)))),
        "cannot follow each other");
    fails(
        lie(
            found,
            body ->
                withHit(
                    body,
                    hit ->
                        new CertificateHit(hit.number(), hit.status(), hit.matches(), List.of()))),
        "no entry is shown");
  }

  @Test
  void entries_of_another_registration_are_reported() {
    CertificateHit other = ledger.byDigest(5, "2026-11-24T12:00:00.000Z").readBody().hits().get(0);
    fails(
        lie(
            found,
            body ->
                withHit(
                    body,
                    hit ->
                        new CertificateHit(
                            hit.number(), hit.status(), hit.matches(), other.entries()))),
        "entry 3 is not about it");
  }

  @Test
  void a_match_with_what_is_not_on_record_is_reported() {
    ItemId removed = new ItemId(GoldenLedger.HARDWARE, 2);
    fails(
        lie(
            found,
            body ->
                withHit(
                    body,
                    hit ->
                        new CertificateHit(
                            hit.number(),
                            hit.status(),
                            List.of(new CertificateMatch(hit.matches().get(0).kind(), removed)),
                            hit.entries()))),
        "part 2 of entry 2, which is said to match, is not shown on record");
  }

  @Test
  void swapped_proofs_within_a_hit_are_reported() {
    fails(
        lie(
            found,
            body ->
                withHit(
                    body,
                    hit -> {
                      CertificateEntry first = hit.entries().get(0);
                      CertificateEntry second = hit.entries().get(1);
                      return new CertificateHit(
                          hit.number(),
                          hit.status(),
                          hit.matches(),
                          List.of(withPath(first, second), withPath(second, first)));
                    })),
        "its proof has not the length");
  }

  @Test
  void a_hit_given_twice_is_reported() {
    fails(
        lie(found, body -> withHits(body, List.of(body.hits().get(0), body.hits().get(0)))),
        "not in the order of their numbers");
  }

  @Test
  void another_body_note_or_checkpoint_is_reported() {
    SearchCertificate other = ledger.bySerial("NONE-1", 5, "2026-11-24T12:00:00.000Z");
    fails(
        new SearchCertificate(other.body(), found.note(), found.checkpoint()),
        "The body is not the one that was signed");
    fails(
        new SearchCertificate(found.body(), found.checkpoint(), found.checkpoint()),
        "The note is not that of a search certificate.");
    fails(
        new SearchCertificate(found.body(), found.note(), ledger.checkpoint(4).format()),
        "The body speaks of 5 entries, the checkpoint of 4.");
  }

  @Test
  void a_note_over_another_logs_name_is_reported() {
    String text = SearchCertificate.noteText("other.example/log", found.body());
    fails(
        new SearchCertificate(
            found.body(), SignedNote.sign(text, GoldenLedger.KEY).format(), found.checkpoint()),
        "The note is of the log other.example/log, the checkpoint of register.example/golden.");
  }

  private static CertificateEntry withPath(CertificateEntry entry, CertificateEntry other) {
    return new CertificateEntry(entry.index(), entry.leaf(), entry.parts(), other.path());
  }
}
