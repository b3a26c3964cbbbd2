package org.openpps.model.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.openpps.model.canonical.CanonicalJson;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.error.RegisterException;
import org.openpps.model.note.Checkpoint;
import org.openpps.model.note.SignedCheckpoint;
import org.openpps.model.note.SignedNote;
import org.openpps.model.note.VerifierKey;

/** Verifies a search certificate. */
final class CertificateCheck {
  private final SearchCertificate certificate;
  private final List<String> differences = new ArrayList<>();
  private Optional<CertificateVerdict> words = Optional.empty();

  private CertificateCheck(SearchCertificate certificate) {
    this.certificate = certificate;
  }

  static Verdict of(SearchCertificate certificate, Optional<VerifierKey> key) {
    return new CertificateCheck(certificate).verdict(key);
  }

  /** What a certificate says; nothing when something in it differs. */
  static Optional<CertificateVerdict> words(SearchCertificate certificate) {
    CertificateCheck check = new CertificateCheck(certificate);
    check.verdict(Optional.empty());
    return check.words;
  }

  private Verdict verdict(Optional<VerifierKey> key) {
    Optional<CertificateBody> body = read(certificate::readBody);
    Optional<SignedNote> note = read(() -> SignedNote.parse(certificate.note()));
    Optional<SignedCheckpoint> checkpoint =
        read(() -> SignedCheckpoint.parse(certificate.checkpoint()));
    if (body.isEmpty() || note.isEmpty() || checkpoint.isEmpty()) {
      return failed();
    }
    Checkpoint head = checkpoint.get().checkpoint();
    note(note.get(), head);
    body(body.get(), head);
    Signature signature = new Signature(head, key, certificate.keys());
    List<String> signed =
        List.of(
            signature.signed("certificate", note.get()), signature.checkpoint(checkpoint.get()));
    differences.addAll(signature.differences());
    List<HitCheck> hits = body.get().hits().stream().map(hit -> hit(body.get(), hit)).toList();
    words =
        Optional.of(new CertificateVerdict(certificate, body.get(), head, hits))
            .filter(said -> differences.isEmpty());
    return words.map(said -> said.verdict(signature.confirmed(), signed)).orElseGet(this::failed);
  }

  private void note(SignedNote note, Checkpoint head) {
    String expected = SearchCertificate.noteText(head.origin(), certificate.body());
    if (note.text().equals(expected)) {
      return;
    }
    String[] lines = note.text().split("\n", -1);
    require(
        lines.length == 4 && lines[0].equals(SearchCertificate.NOTE_KIND),
        "The note is not that of a search certificate.");
    if (lines.length == 4) {
      require(
          lines[1].equals(head.origin()),
          "The note is of the log %s, the checkpoint of %s.".formatted(lines[1], head.origin()));
      String digest = expected.split("\n", -1)[2];
      require(
          lines[2].equals(digest),
          "The body is not the one that was signed: its SHA-256 is %s, the note says %s."
              .formatted(digest, lines[2]));
    }
  }

  private void body(CertificateBody body, Checkpoint head) {
    String canonical = CanonicalJson.write(CanonicalJson.parse(certificate.body()));
    require(canonical.equals(certificate.body()), "The body is not in canonical form.");
    require(
        body.entries() == head.size(),
        "The body speaks of %d entries, the checkpoint of %d."
            .formatted(body.entries(), head.size()));
    require(
        body.root().equals(head.root()),
        "The root in the body is %s, that of the checkpoint %s."
            .formatted(body.root(), head.root()));
    require(body.entries() > 0, "The body speaks of no entries.");
    differences.addAll(CriterionCheck.of(body));
    for (int i = 1; i < body.hits().size(); i++) {
      require(
          body.hits().get(i - 1).number().compareTo(body.hits().get(i).number()) < 0,
          "The hits are not in the order of their numbers.");
    }
    require(
        !body.instant().isBefore(body.lastEntryTime()),
        "T, %s, lies before the last entry that counted."
            .formatted(CanonicalTime.write(body.instant())));
  }

  private HitCheck hit(CertificateBody body, CertificateHit hit) {
    HitCheck check = HitCheck.of(body, hit);
    differences.addAll(check.differences());
    return check;
  }

  private Verdict failed() {
    return Verdict.failed("search certificate " + certificate.number(), differences);
  }

  private void require(boolean holds, String difference) {
    if (!holds) {
      differences.add(difference);
    }
  }

  private <R> Optional<R> read(Supplier<R> reading) {
    try {
      return Optional.of(reading.get());
    } catch (RegisterException e) {
      differences.add(e.getMessage());
      return Optional.empty();
    }
  }
}
