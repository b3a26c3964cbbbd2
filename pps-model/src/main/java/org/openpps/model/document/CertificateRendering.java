package org.openpps.model.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.note.SignedCheckpoint;

/** A search certificate in words: what was found, how it was searched, what that rests on. */
final class CertificateRendering {
  private static final String TITLE = "Search certificate";
  private static final List<String> MEANING =
      List.of(
          "The lines check that (1) the parts shown are those of their leaves: each part's hash is"
              + " SHA-256 over salt and text, and the tree of RFC 9162 over kind, a zero octet and"
              + " that hash has the root that stands in the leaf; (2) each leaf, with its path,"
              + " gives the root of the tree; (3) that root is the one in the checkpoint; (4) the"
              + " note names the SHA-256 of the body. Note and checkpoint are C2SP signed notes"
              + " under Ed25519.");

  private CertificateRendering() {}

  static Rendering of(SearchCertificate certificate) {
    return CertificateCheck.words(certificate)
        .map(CertificateRendering::holding)
        .orElseGet(
            () ->
                RenderingBlocks.differing(
                    TITLE,
                    DocumentVerification.verify(certificate, Optional.empty()),
                    certificate.json()));
  }

  private static Rendering holding(CertificateVerdict words) {
    SearchCertificate certificate = words.certificate();
    CertificateBody body = words.body();
    Verdict verdict = words.verdict(false, List.of());
    SignedCheckpoint checkpoint = SignedCheckpoint.parse(certificate.checkpoint());
    String fileName = "certificate-" + certificate.number() + ".json";
    RenderingBlocks blocks =
        new RenderingBlocks()
            .finding(words.finding())
            .sentences(verdict.limits())
            .rows("What was asked", words.search());
    if (!body.hits().isEmpty()) {
      blocks.table("What was found", words.table());
    }
    for (int i = 0; i < body.hits().size(); i++) {
      List<Shown> hit = words.hit(i);
      blocks.rows(capital(hit.get(0).value()), hit.subList(1, hit.size()));
    }
    blocks
        .withheld(verdict.withheld())
        .section("What an entry gives", verdict.effect())
        .section("The register's signed word", verdict.signedWord())
        .ground(
            checkpoint,
            new Shown("T, ends judged at", CanonicalTime.write(body.instant())),
            new Shown("Last entry recorded", CanonicalTime.write(body.lastEntryTime())))
        .check("check-certificate.txt", fileName, MEANING);
    return new Rendering(
        TITLE,
        Optional.of(certificate.number().replaceAll("(.{4})(?=.)", "$1 ")),
        Optional.of(words.head().origin()),
        Optional.of(RenderingBlocks.signers(checkpoint)),
        TrialRegister.words(words.head().origin()),
        Optional.of(body.instant()),
        RenderingBlocks.digest("SHA-256 of the body", certificate.body()),
        fileName,
        certificate.json(),
        blocks.list());
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
