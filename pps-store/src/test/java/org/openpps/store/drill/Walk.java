package org.openpps.store.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.store.registrar.Acknowledgement;

/** One caller's filings at random: he registers, and amends and discharges what he registered. */
final class Walk {
  private final SplittableRandom random;
  private final String name;
  private final RegistrationNumber group;
  private final List<RegistrationNumber> live = new ArrayList<>();
  private int filings;

  /**
   * @param name no other walk on the same register has it
   */
  Walk(SplittableRandom random, String name, RegistrationNumber group) {
    this.random = random;
    this.name = name;
    this.group = group;
  }

  /** The next filing; it is answered before the one after it is asked for. */
  Act next() {
    String unique = name + "X" + filings++;
    int dice = random.nextInt(100);
    if (dice < 5) {
      return Act.group(unique);
    }
    if (dice < 20) {
      return new Act(Act.Kind.BUNDLE, unique, group.sequence());
    }
    if (dice < 35 && !live.isEmpty()) {
      return new Act(Act.Kind.AMEND, unique, live.remove(random.nextInt(live.size())).sequence());
    }
    if (dice < 45 && !live.isEmpty()) {
      RegistrationNumber number = live.remove(random.nextInt(live.size()));
      return new Act(Act.Kind.DISCHARGE, unique, number.sequence());
    }
    return Act.one(unique, group);
  }

  /** Learns what became of a filing. */
  void accepted(Act act, Acknowledgement answer) {
    if (act.kind() == Act.Kind.ONE || act.kind() == Act.Kind.BUNDLE) {
      live.addAll(answer.numbers());
    }
  }
}
