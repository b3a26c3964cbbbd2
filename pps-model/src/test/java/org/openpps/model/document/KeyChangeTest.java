package org.openpps.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpps.model.merkle.CompactRange;
import org.openpps.model.merkle.Hash;
import org.openpps.model.merkle.InclusionProof;
import org.openpps.model.merkle.TreeHasher;
import org.openpps.model.note.Checkpoint;
import org.openpps.model.note.SignedCheckpoint;
import org.openpps.model.note.SigningKey;
import org.openpps.model.note.TlogProof;
import org.openpps.model.note.VerifierKey;
import org.openpps.model.registration.KeyChanged;

/** Documents of a register that changed its key twice. */
class KeyChangeTest {
  private static final SigningKey FIRST = GoldenLedger.KEY;
  private static final SigningKey SECOND = SigningKey.fromSeed(FIRST.name(), new byte[32]);

  private static final SigningKey THIRD =
      SigningKey.fromSeed(FIRST.name(), TreeHasher.emptyRoot().bytes());

  private final GoldenLedger ledger = new GoldenLedger();

  /** The change to {@code next} as entry {@code index} after fillers, signed by these keys. */
  private static KeyChange change(SigningKey next, long index, SigningKey... signers) {
    CompactRange range = CompactRange.empty();
    for (long i = 0; i < index; i++) {
      range = range.append(TreeHasher.leaf(new byte[0]));
    }
    List<Hash> path = new ArrayList<>(range.subtrees());
    Collections.reverse(path);
    String leaf = new KeyChanged(next.verifierKey().format()).toLeaf(index, Instant.EPOCH).text();
    Hash root = range.append(TreeHasher.leaf(leaf.getBytes(StandardCharsets.UTF_8))).root();
    SignedCheckpoint head =
        SignedCheckpoint.sign(new Checkpoint(FIRST.name(), index + 1, root), signers);
    return new KeyChange(leaf, TlogProof.of(new InclusionProof(index, index + 1, path), head));
  }

  /** Entry 2 of the golden ledger under a head of 8 that {@code key} signed. */
  private Statement signedBy(SigningKey key, KeyChange... changes) {
    Statement statement = ledger.statement(2, 8, Disclosure.PUBLIC);
    SignedCheckpoint head = SignedCheckpoint.sign(statement.proof().checkpoint().checkpoint(), key);
    return new Statement(
        statement.leaf(),
        statement.parts(),
        TlogProof.of(statement.proof().inclusion(), head),
        List.of(changes));
  }

  private static Outcome outcome(Statement statement, VerifierKey key) {
    return DocumentVerification.verify(statement.json(), Optional.of(key)).outcome();
  }

  @Test
  void a_document_with_the_changes_of_key_verifies_from_the_first_key() {
    Statement statement = signedBy(SECOND, change(SECOND, 4, FIRST, SECOND));
    assertThat(outcome(statement, FIRST.verifierKey())).isEqualTo(Outcome.VERIFIED);
    assertThat(outcome(statement, SECOND.verifierKey())).isEqualTo(Outcome.VERIFIED);
    assertThat(Statement.parse(statement.json())).isEqualTo(statement);
    assertThat(Statement.parseTlogProof(statement.toTlogProof())).isEqualTo(statement);
  }

  @Test
  void without_them_it_verifies_from_the_new_key_alone() {
    assertThat(outcome(signedBy(SECOND), FIRST.verifierKey())).isEqualTo(Outcome.FAILED);
    assertThat(outcome(signedBy(SECOND), SECOND.verifierKey())).isEqualTo(Outcome.VERIFIED);
  }

  @Test
  void the_old_key_signs_nothing_larger_than_the_change() {
    KeyChange change = change(SECOND, 4, FIRST, SECOND);
    assertThat(outcome(signedBy(FIRST, change), FIRST.verifierKey())).isEqualTo(Outcome.FAILED);
    KeyChange later = change(SECOND, 9, FIRST, SECOND);
    assertThat(outcome(signedBy(FIRST, later), FIRST.verifierKey())).isEqualTo(Outcome.VERIFIED);
  }

  @Test
  void a_change_that_one_of_the_two_keys_did_not_sign_does_not_hold() {
    assertThat(outcome(signedBy(SECOND, change(SECOND, 4, FIRST)), FIRST.verifierKey()))
        .isEqualTo(Outcome.FAILED);
    assertThat(outcome(signedBy(SECOND, change(SECOND, 4, SECOND)), FIRST.verifierKey()))
        .isEqualTo(Outcome.FAILED);
  }

  @Test
  void a_change_that_is_not_the_last_entry_under_its_checkpoint_does_not_hold() {
    KeyChange change = change(SECOND, 1, FIRST, SECOND);
    Hash after = TreeHasher.leaf(new byte[0]);
    Hash leaf = TreeHasher.leaf(change.leaf().getBytes(StandardCharsets.UTF_8));
    Hash root = TreeHasher.node(TreeHasher.node(leaf, after), after);
    KeyChange inside =
        new KeyChange(
            change.leaf(),
            TlogProof.of(
                new InclusionProof(0, 3, List.of(after, after)),
                SignedCheckpoint.sign(new Checkpoint(FIRST.name(), 3, root), FIRST, SECOND)));
    assertThat(outcome(signedBy(SECOND, inside), FIRST.verifierKey())).isEqualTo(Outcome.FAILED);
  }

  @Test
  void a_change_before_the_readers_key_need_not_be_known_to_it() {
    KeyChange first = change(SECOND, 3, FIRST, SECOND);
    KeyChange second = change(THIRD, 5, SECOND, THIRD);
    Statement statement = signedBy(THIRD, first, second);
    for (SigningKey key : List.of(FIRST, SECOND, THIRD)) {
      assertThat(outcome(statement, key.verifierKey())).isEqualTo(Outcome.VERIFIED);
    }
  }
}
