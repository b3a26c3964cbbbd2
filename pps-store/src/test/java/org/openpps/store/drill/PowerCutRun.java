package org.openpps.store.drill;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.openpps.model.document.Disclosure;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.AsAt;
import org.openpps.store.Register;
import org.openpps.store.key.DirectoryKeyStore;
import org.openpps.store.registrar.Acknowledgement;
import org.openpps.store.schema.EmbeddedDatabase;
import org.openpps.store.testing.disk.PowerCut;
import org.openpps.store.testing.disk.SpyingDisk;

/**
 * A register on a disk that remembers everything: it is founded, files at random for a while, hands
 * out documents, and is closed.
 *
 * @param powerCut the ways in which the power may have gone meanwhile
 * @param handedOut what was told, and how many operations of the disk had been recorded then
 */
record PowerCutRun(PowerCut powerCut, List<HandedOut> handedOut) {
  private static final int CALLERS = 3;

  /** Something told, not before the operation with this number. */
  record HandedOut(int moment, Told told) {}

  static PowerCutRun of(int rounds, Path directory) {
    List<HandedOut> handedOut = new ArrayList<>();
    try (SpyingDisk disk = SpyingDisk.over(directory)) {
      try (Opened opened =
          Opened.at(
              EmbeddedDatabase.url(disk.path("register")),
              new DirectoryKeyStore(disk.nio("keys")))) {
        new Running(disk, opened.register(), handedOut).run(rounds);
      }
      return new PowerCutRun(disk.powerCut(), handedOut);
    }
  }

  /** What had been told when so many operations had been carried out. */
  List<Told> toldBefore(int moment) {
    return handedOut.stream().filter(h -> h.moment <= moment).map(HandedOut::told).toList();
  }

  private record Running(SpyingDisk disk, Register register, List<HandedOut> handedOut) {
    void run(int rounds) {
      SplittableRandom random = Drill.random(0);
      RegistrationNumber group = accepted(Waiting.file(register, List.of(Act.group("G")))).get(0);
      List<Walk> walks = new ArrayList<>();
      for (int caller = 0; caller < CALLERS; caller++) {
        walks.add(new Walk(random.split(), "P" + caller, group));
      }
      for (int round = 0; round < rounds; round++) {
        List<Act> acts = walks.stream().limit(1 + random.nextInt(CALLERS)).map(Walk::next).toList();
        Waiting waiting = Waiting.file(register, acts);
        RegistrationNumber newest = accepted(waiting).get(0);
        for (int i = 0; i < acts.size(); i++) {
          walks.get(i).accepted(acts.get(i), waiting.answers().get(acts.get(i)).join());
        }
        document(random.nextInt(8), acts.get(0), newest);
      }
    }

    /** Notes the answers, and gives the numbers of the first. */
    private List<RegistrationNumber> accepted(Waiting waiting) {
      List<RegistrationNumber> first = new ArrayList<>();
      waiting
          .answers()
          .forEach(
              (act, future) -> {
                Acknowledgement answer = future.join();
                note(new Told.Accepted(act, answer));
                if (first.isEmpty()) {
                  first.addAll(answer.numbers());
                }
              });
      return first;
    }

    private void document(int dice, Act act, RegistrationNumber number) {
      if (dice == 0) {
        note(new Told.Signed(register.checkpoint()));
      } else if (dice == 1) {
        note(new Told.Certified(act, register.certify(act.criterion(), AsAt.now())));
      } else if (dice == 2) {
        note(new Told.Stated(number, register.statement(number, Disclosure.PUBLIC).orElseThrow()));
      }
    }

    private void note(Told told) {
      handedOut.add(new HandedOut(disk.size(), told));
    }
  }
}
