package org.openpps.model.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.note.SignedCheckpoint;

/**
 * Documents as plain text of at most 80 columns, for people. All of it is read from the hashed
 * text; a rendering proves nothing and says so. A document that does not hold together is rendered
 * as what differs in it.
 */
public final class DocumentText {
  private static final String RENDERING =
      "This text is a rendering and proves nothing. The document is its JSON.";
  private static final String WITH_PPS =
      "With this software: pps verify FILE --vkey KEY, with KEY from a source that you trust, not"
          + " from the document.";
  private static final String PARTS =
      "Without it: (1) Each part's hash is SHA-256 over salt and text; the tree of RFC 9162 over"
          + " kind, a zero octet and hash of each part has the root that stands in the leaf. ";

  private DocumentText() {}

  /** A statement. */
  public static String render(Statement statement) {
    Verdict verdict = DocumentVerification.verify(statement, Optional.empty());
    return statements("VERIFICATION STATEMENT", verdict, statement.proof().checkpoint());
  }

  /** A receipt. */
  public static String render(Receipt receipt) {
    Verdict verdict = DocumentVerification.verify(receipt, Optional.empty());
    return statements(
        "RECEIPT FOR A FILING", verdict, receipt.statements().get(0).proof().checkpoint());
  }

  /** A search certificate. */
  public static String render(SearchCertificate certificate) {
    Verdict verdict = DocumentVerification.verify(certificate, Optional.empty());
    TextPage page = page("SEARCH CERTIFICATE " + grouped(certificate.number()), verdict);
    if (verdict.outcome() == Outcome.FAILED) {
      return page.text();
    }
    CertificateBody body = certificate.readBody();
    SignedCheckpoint checkpoint = SignedCheckpoint.parse(certificate.checkpoint());
    List<Shown> ground = ground(checkpoint);
    ground.add(new Shown("T", CanonicalTime.write(body.instant())));
    ground.add(new Shown("Last entry recorded", CanonicalTime.write(body.lastEntryTime())));
    return page.section("THE REGISTER'S SIGNED WORD", verdict.signedWord())
        .section("SCOPE", verdict.limits())
        .heading("WHAT THIS RESTS ON")
        .table(ground)
        .heading("HOW TO CHECK")
        .sentence(RENDERING)
        .sentence(WITH_PPS)
        .sentence(
            PARTS
                + "(2) SHA-256 over a zero octet and the leaf, with the path, gives the root. (3)"
                + " SHA-256 of the body stands in the note; note and checkpoint are C2SP signed"
                + " notes: check their Ed25519 signatures. docs/format.md says all of it.")
        .text();
  }

  /** What a verification found. */
  public static String render(Verdict verdict) {
    TextPage page = page(outcome(verdict.outcome()) + ": " + verdict.document(), verdict);
    return verdict.outcome() == Outcome.FAILED
        ? page.text()
        : page.section("PROVEN", verdict.proven())
            .section("THE REGISTER'S SIGNED WORD", verdict.signedWord())
            .section("SCOPE", verdict.limits())
            .text();
  }

  private static String statements(String title, Verdict verdict, SignedCheckpoint checkpoint) {
    TextPage page = page(title, verdict);
    if (verdict.outcome() == Outcome.FAILED) {
      return page.text();
    }
    return page.section("SCOPE", verdict.limits())
        .heading("WHAT THIS RESTS ON")
        .table(ground(checkpoint))
        .heading("HOW TO CHECK")
        .sentence(RENDERING)
        .sentence(WITH_PPS)
        .sentence(
            PARTS
                + "(2) SHA-256 over a zero octet and the leaf, with the proof, gives the root in"
                + " the checkpoint (C2SP tlog-proof). (3) The checkpoint is a C2SP signed note:"
                + " check its Ed25519 signature. docs/format.md says all of it.")
        .text();
  }

  private static TextPage page(String title, Verdict verdict) {
    TextPage page = new TextPage().title(title);
    if (verdict.outcome() == Outcome.FAILED) {
      return page.sentence("This document does not hold together. Rely on nothing in it.")
          .section("WHAT DIFFERS", verdict.differences());
    }
    return page.table(verdict.shown())
        .section("WITHHELD", verdict.withheld())
        .section("WHAT AN ENTRY GIVES", verdict.effect());
  }

  private static List<Shown> ground(SignedCheckpoint checkpoint) {
    List<Shown> ground = new ArrayList<>();
    ground.add(new Shown("Log", checkpoint.checkpoint().origin()));

    ground.add(new Shown("N", Long.toString(checkpoint.checkpoint().size())));
    ground.add(new Shown("Root", checkpoint.checkpoint().root().toBase64()));
    ground.add(
        new Shown(
            "Signed in the name of",
            checkpoint.note().signatures().stream()
                .map(line -> "%s, key id %08x".formatted(line.name(), line.keyId()))
                .collect(Collectors.joining("; "))));
    return ground;
  }

  private static String outcome(Outcome outcome) {
    return switch (outcome) {
      case VERIFIED -> "VERIFIED";
      case KEY_UNCONFIRMED -> "CONSISTENT, KEY NOT CONFIRMED";
      case FAILED -> "FAILED";
    };
  }

  private static String grouped(String number) {
    return number.replaceAll("(.{4})(?=.)", "$1 ");
  }
}
