package org.openpps.model.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.ledger.Bundle;
import org.openpps.model.ledger.Leaf;
import org.openpps.model.ledger.Parts;
import org.openpps.model.note.Checkpoint;
import org.openpps.model.note.VerifierKey;
import org.openpps.model.registration.Founded;
import org.openpps.model.registration.KeyChanged;

/**
 * Verifies statements that stand under one checkpoint: one alone, all of a receipt, or the two of
 * an ordinal proof.
 */
final class StatementCheck {
  private final String document;
  private final List<Statement> statements;
  private final Checkpoint checkpoint;
  private final Signature signature;
  private final List<EntryReading> readings;
  private final List<String> differences = new ArrayList<>();
  private final List<String> conclusions = new ArrayList<>();

  private StatementCheck(String document, List<Statement> statements, Optional<VerifierKey> key) {
    this.document = document;
    this.statements = statements;
    this.checkpoint = statements.get(0).proof().checkpoint().checkpoint();
    this.signature = new Signature(checkpoint, key, statements.get(0).keys());
    this.readings = statements.stream().map(s -> EntryReading.of(s.entry())).toList();
  }

  static Verdict of(Statement statement, Optional<VerifierKey> key) {
    return new StatementCheck("statement", List.of(statement), key).verdict();
  }

  static Verdict of(Receipt receipt, Optional<VerifierKey> key) {
    StatementCheck check = new StatementCheck("receipt", receipt.statements(), key);
    check.differences.addAll(ReceiptCheck.of(receipt, check.readings));
    return check.verdict();
  }

  static Verdict of(OrdinalProof proof, Optional<VerifierKey> key) {
    StatementCheck check = new StatementCheck("ordinal proof", proof.statements(), key);
    check.differences.addAll(OrdinalCheck.of(proof, check.readings));
    if (check.readings.stream().allMatch(EntryReading::sound)) {
      check.conclusions.add(OrdinalCheck.proven(check.readings));
    }
    return check.verdict();
  }

  private Verdict verdict() {
    for (EntryReading reading : readings) {
      differences.addAll(reading.differences());
      foundation(reading);
    }
    differences.addAll(
        BundleCheck.of(readings.stream().filter(EntryReading::sound).toList(), checkpoint.size()));
    for (Statement statement : statements) {
      InclusionCheck.of(statement.entry(), statement.proof().inclusion(), checkpoint.root())
          .ifPresent(differences::add);
    }
    String signed = signature.checkpoint(statements.get(0).proof().checkpoint());
    differences.addAll(signature.differences());
    return differences.isEmpty() ? sound(signed) : Verdict.failed(document, differences);
  }

  /** What an entry says of the log and its key is of the log of the checkpoint. */
  private void foundation(EntryReading reading) {
    if (!reading.sound()) {
      return;
    }
    if (reading.leaf().kind().equals(Founded.KIND)
        && !Founded.parse(reading.leaf()).origin().equals(checkpoint.origin())) {
      differences.add("Entry 0: it founds another log than that of the checkpoint.");
    }
    if (reading.leaf().kind().equals(KeyChanged.KIND)
        && !VerifierKey.parse(KeyChanged.parse(reading.leaf()).vkey())
            .name()
            .equals(checkpoint.origin())) {
      differences.add(
          "Entry %d: its new key does not have the name of the log."
              .formatted(reading.entry().sequence()));
    }
  }

  private Verdict sound(String signed) {
    List<String> proven = new ArrayList<>(conclusions);
    readings.forEach(reading -> proven.add(standing(reading)));
    proven.add(signed);
    List<Parts> parts = statements.stream().map(Statement::parts).toList();
    return new Verdict(
        signature.confirmed() ? Outcome.VERIFIED : Outcome.KEY_UNCONFIRMED,
        document,
        proven,
        List.of(),
        readings.stream().flatMap(r -> r.shown().stream()).toList(),
        List.of(
            "Entries from %d on are not covered: a later one may have changed or ended this."
                .formatted(checkpoint.size())),
        WithheldParts.in(parts),
        List.of(),
        TrialRegister.after(effects(), checkpoint.origin()));
  }

  private String standing(EntryReading reading) {
    return "Entry %s stands in the log %s among the first %d entries: %s, recorded %s%s."
        .formatted(
            reading.place(),
            checkpoint.origin(),
            checkpoint.size(),
            reading.happened(),
            CanonicalTime.write(reading.leaf().time()),
            bundle(reading.leaf(), reading.entry().sequence()));
  }

  private static String bundle(Leaf leaf, long index) {
    Bundle bundle = leaf.bundle();
    return bundle.count() == 1
        ? ""
        : ", entry %d of %d to %d of one filing".formatted(index, bundle.first(), bundle.last());
  }

  private List<String> effects() {
    return readings.stream().flatMap(reading -> reading.effect().stream()).distinct().toList();
  }
}
