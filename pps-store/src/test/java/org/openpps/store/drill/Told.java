package org.openpps.store.drill;

import static org.assertj.core.api.Assertions.assertThat;

import org.openpps.model.document.CertificateBody;
import org.openpps.model.document.Disclosure;
import org.openpps.model.document.SearchCertificate;
import org.openpps.model.document.Statement;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.note.Checkpoint;
import org.openpps.model.note.SignedCheckpoint;
import org.openpps.model.registration.AsAt;
import org.openpps.model.search.Criterion;
import org.openpps.store.Register;
import org.openpps.store.registrar.Acknowledgement;

/** Something that a register has told somebody, and that must hold for ever after. */
sealed interface Told {
  /** Asserts that the ledger, as it stands, agrees. */
  void holdsIn(Register register);

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
    public void holdsIn(Register register) {
      checkpoint.verify(register.verifierKey());
      continues(checkpoint.checkpoint(), register);
    }
  }

  /** A statement was handed out: its entry has the same text and stands under the same root. */
  record Stated(RegistrationNumber entry, Statement statement) implements Told {
    @Override
    public void holdsIn(Register register) {
      statement.proof().verify(statement.entry().leafHash(), register.verifierKey());
      continues(statement.proof().checkpoint().checkpoint(), register);
      assertThat(register.statement(entry, Disclosure.PUBLIC).orElseThrow().leaf())
          .isEqualTo(statement.leaf());
    }
  }

  /** A certificate was handed out: issued again through the same N and T it has the same bytes. */
  record Certified(Criterion criterion, SearchCertificate certificate) implements Told {
    @Override
    public void holdsIn(Register register) {
      continues(SignedCheckpoint.parse(certificate.checkpoint()).checkpoint(), register);
      CertificateBody body = certificate.readBody();
      AsAt same = AsAt.of(body.entries(), body.instant());
      assertThat(register.certify(criterion, same).json()).isEqualTo(certificate.json());
    }
  }
}
