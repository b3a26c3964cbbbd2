package org.openpps.store.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.openpps.model.document.CertificateBody;
import org.openpps.model.document.Disclosure;
import org.openpps.model.document.SearchCertificate;
import org.openpps.model.document.Statement;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.Bundle;
import org.openpps.model.note.Checkpoint;
import org.openpps.model.note.SignedCheckpoint;
import org.openpps.model.registration.AsAt;
import org.openpps.store.Register;
import org.openpps.store.registrar.Acknowledgement;

/** Something that a register has told somebody, and that must hold for ever after. */
sealed interface Told {
  /** Asserts that the ledger, as it stands, agrees. */
  void holdsIn(Register register);

  /** All of it in one line of text without a line end. */
  String line();

  /** Reads {@link #line()}. */
  static Told parse(String line) {
    String[] words = line.split(" ");
    return switch (words[0]) {
      case "accepted" -> Accepted.read(words);
      case "signed" -> new Signed(SignedCheckpoint.parse(Words.text(words[1])));
      case "stated" ->
          new Stated(RegistrationNumber.parse(words[1]), Statement.parse(Words.text(words[2])));
      case "certified" ->
          new Certified(Act.parse(words[1]), SearchCertificate.parse(Words.text(words[2])));
      default -> throw new IllegalArgumentException(line);
    };
  }

  /** Asserts that the ledger continues what was signed. */
  private static void continues(Checkpoint signed, Register register) {
    Checkpoint now = register.checkpoint().checkpoint();
    assertThat(now.size())
        .as("entries after a checkpoint was signed")
        .isGreaterThanOrEqualTo(signed.size());
    register.consistency(signed.size(), now.size()).verify(signed.root(), now.root());
  }

  /** A filing was accepted: sending it again gives the same answer and writes nothing. */
  record Accepted(Act act, Acknowledgement answer) implements Told {
    private static Accepted read(String[] words) {
      return new Accepted(
          Act.parse(words[1]),
          new Acknowledgement(
              new Bundle(Long.parseLong(words[2]), Long.parseLong(words[3])),
              Instant.parse(words[4]),
              Stream.of(words).skip(5).map(RegistrationNumber::parse).toList(),
              false));
    }

    @Override
    public String line() {
      return Words.of(
          "accepted",
          act.key(),
          answer.bundle().first(),
          answer.bundle().last(),
          answer.time(),
          Words.of(answer.numbers().stream().map(RegistrationNumber::value).toArray()));
    }

    @Override
    public void holdsIn(Register register) {
      long before = register.condition().entries();
      Acknowledgement again = register.file(act.filing());
      assertThat(again.repeated()).as("the filing %s was not lost", act.key()).isTrue();
      assertThat(again.bundle()).isEqualTo(answer.bundle());
      assertThat(again.time()).isEqualTo(answer.time());
      assertThat(again.numbers()).isEqualTo(answer.numbers());
      assertThat(register.condition().entries()).isEqualTo(before);
    }
  }

  /** A checkpoint was handed out. */
  record Signed(SignedCheckpoint checkpoint) implements Told {
    @Override
    public String line() {
      return Words.of("signed", Words.coded(checkpoint.format()));
    }

    @Override
    public void holdsIn(Register register) {
      checkpoint.verify(register.verifierKey());
      continues(checkpoint.checkpoint(), register);
    }
  }

  /** A statement was handed out: its entry has the same text and stands under the same root. */
  record Stated(RegistrationNumber entry, Statement statement) implements Told {
    @Override
    public String line() {
      return Words.of("stated", entry.value(), Words.coded(statement.json()));
    }

    @Override
    public void holdsIn(Register register) {
      statement.proof().verify(statement.entry().leafHash(), register.verifierKey());
      continues(statement.proof().checkpoint().checkpoint(), register);
      assertThat(register.statement(entry, Disclosure.PUBLIC).orElseThrow().leaf())
          .isEqualTo(statement.leaf());
    }
  }

  /** A certificate was handed out: issued again through the same N and T it has the same bytes. */
  record Certified(Act act, SearchCertificate certificate) implements Told {
    @Override
    public String line() {
      return Words.of("certified", act.key(), Words.coded(certificate.json()));
    }

    @Override
    public void holdsIn(Register register) {
      continues(SignedCheckpoint.parse(certificate.checkpoint()).checkpoint(), register);
      CertificateBody body = certificate.readBody();
      AsAt same = AsAt.of(body.entries(), body.instant());
      assertThat(register.certify(act.criterion(), same).json()).isEqualTo(certificate.json());
    }
  }
}
