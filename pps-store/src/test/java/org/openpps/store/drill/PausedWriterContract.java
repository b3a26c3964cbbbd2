package org.openpps.store.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.model.document.Disclosure;
import org.openpps.model.document.DocumentVerification;
import org.openpps.model.document.Outcome;
import org.openpps.model.document.SearchCertificate;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.ReadPoint;
import org.openpps.store.Register;
import org.openpps.store.testing.Database;

/**
 * A writer that stands still between taking its time and being on disk: what is read meanwhile
 * knows nothing of what it is about to write, and is not contradicted by it.
 */
@Tag("drill")
interface PausedWriterContract {
  @Test
  default void before_its_commit(Database database, @TempDir Path keys) {
    pause(Gate.HEAD_MOVED, database, keys);
  }

  static void pause(String step, Database database, Path keys) {
    try (FaultyRegister faulty = new FaultyRegister(database, keys)) {
      Register register = faulty.register();
      Act act = faulty.newActs(1).get(0);
      Gate gate = Gate.behind(step, faulty.steps());
      Waiting waiting = Waiting.file(register, List.of(act));
      gate.awaitHeld();
      List<Told> told = readWhilePaused(register, act);
      assertThat(waiting.answers().get(act)).isNotDone();
      gate.open();

      assertThat(waiting.told()).containsExactly("accepted");
      assertThat(register.checkpoint().checkpoint().size()).isEqualTo(3);
      assertThat(register.search(act.criterion(), AsAt.now()).hits()).hasSize(1);
      Told.hold(told, register);
      FaultTableContract.assertOneTruth(faulty, waiting, 3);

      faulty.restart();
      Told.hold(told, faulty.register());
    }
  }

  private static List<Told> readWhilePaused(Register register, Act act) {
    RegistrationNumber underWay = new RegistrationNumber(2);
    List<Told> told = new ArrayList<>();
    var answer = register.search(act.criterion(), AsAt.now());
    assertThat(answer.hits()).isEmpty();
    ReadPoint at = answer.at();
    assertThat(at.entries()).isEqualTo(2);
    assertThat(register.condition().entries()).isEqualTo(2);
    assertThat(register.registration(underWay, AsAt.now())).isEmpty();
    assertThat(register.history(underWay)).isEmpty();
    assertThat(register.filerOf(underWay)).isEmpty();
    assertThat(register.statement(underWay, Disclosure.FULL)).isEmpty();
    assertThat(register.receipt(underWay, Disclosure.FULL)).isEmpty();

    SearchCertificate certificate = register.certify(act.criterion(), AsAt.now());
    assertThat(certificate.readBody().entries()).isEqualTo(2);
    assertThat(certificate.readBody().hits()).isEmpty();
    assertThat(
            DocumentVerification.verify(certificate, Optional.of(register.verifierKey())).outcome())
        .isEqualTo(Outcome.VERIFIED);
    told.add(new Told.Certified(act, certificate));
    told.add(new Told.Signed(register.checkpoint()));
    RegistrationNumber group = new RegistrationNumber(1);
    told.add(new Told.Stated(group, register.statement(group, Disclosure.PUBLIC).orElseThrow()));
    return told;
  }
}
