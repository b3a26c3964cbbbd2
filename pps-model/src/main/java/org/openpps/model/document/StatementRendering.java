package org.openpps.model.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.note.SignedCheckpoint;
import org.openpps.model.registration.Founded;

/** Statements in words: each entry, what it withholds, what that rests on. */
final class StatementRendering {
  /** Label of the row with which an entry begins. */
  private static final String ENTRY = "Entry";

  private static final List<String> MEANING =
      List.of(
          "The lines check that (1) the parts shown are those of their leaves: each part's hash is"
              + " SHA-256 over salt and text, and the tree of RFC 9162 over kind, a zero octet and"
              + " that hash has the root that stands in the leaf; (2) each leaf, with its proof,"
              + " gives the root in the checkpoint (C2SP tlog-proof). The checkpoint is a C2SP"
              + " signed note under Ed25519.");

  private StatementRendering() {}

  static Rendering of(Statement statement) {
    return of(
        "Verification statement",
        "statement",
        DocumentVerification.verify(statement, Optional.empty()),
        List.of(statement),
        Optional::empty,
        statement.json());
  }

  static Rendering of(Receipt receipt) {
    return of(
        "Receipt for a filing",
        "receipt",
        DocumentVerification.verify(receipt, Optional.empty()),
        receipt.statements(),
        Optional::empty,
        receipt.json());
  }

  static Rendering of(OrdinalProof proof) {
    return of(
        "Ordinal proof",
        "ordinal",
        DocumentVerification.verify(proof, Optional.empty()),
        proof.statements(),
        () ->
            Optional.of(
                OrdinalCheck.proven(
                    proof.statements().stream().map(s -> EntryReading.of(s.entry())).toList())),
        proof.json());
  }

  private static Rendering of(
      String title,
      String kind,
      Verdict verdict,
      List<Statement> statements,
      Supplier<Optional<String>> finding,
      String json) {
    if (verdict.outcome() == Outcome.FAILED) {
      return RenderingBlocks.differing(title, verdict, json);
    }
    Statement first = statements.get(0);
    SignedCheckpoint checkpoint = first.proof().checkpoint();
    String origin = checkpoint.checkpoint().origin();
    Optional<RegistrationNumber> number =
        Optional.of(first.index()).filter(i -> i != Founded.SEQUENCE).map(RegistrationNumber::new);
    String fileName = kind + number.map(n -> "-" + n.value()).orElse("-0") + ".json";
    RenderingBlocks blocks = new RenderingBlocks();
    finding.get().ifPresent(blocks::finding);
    for (List<Shown> entry : entries(verdict.shown())) {
      blocks.rows(
          entry.get(0).label() + " " + entry.get(0).value(), entry.subList(1, entry.size()));
    }
    blocks
        .withheld(verdict.withheld())
        .section("What an entry gives", verdict.effect())
        .section("Scope", verdict.limits())
        .ground(checkpoint)
        .check("check-statements.txt", fileName, MEANING);
    return new Rendering(
        title,
        number.map(RegistrationNumber::display),
        Optional.of(origin),
        Optional.of(RenderingBlocks.signers(checkpoint)),
        TrialRegister.words(origin),
        Optional.of(first.readLeaf().time()),
        RenderingBlocks.digest("SHA-256 of the JSON", json),
        fileName,
        json,
        blocks.list());
  }

  /** The rows of each entry. */
  private static List<List<Shown>> entries(List<Shown> shown) {
    List<List<Shown>> entries = new ArrayList<>();
    for (Shown row : shown) {
      if (row.label().equals(ENTRY)) {
        entries.add(new ArrayList<>());
      }
      entries.get(entries.size() - 1).add(row);
    }
    return entries;
  }
}
