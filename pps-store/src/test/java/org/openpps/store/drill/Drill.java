package org.openpps.store.drill;

import java.util.SplittableRandom;

/** How long the drills run, and from which seed. */
final class Drill {
  /** {@code mvn verify -Pdrill} runs everything; the build a few rounds of it. */
  static final boolean FULL = "full".equals(System.getProperty("pps.drill"));

  /** Another seed is given with {@code -Dpps.seed=}. */
  static final long SEED = Long.getLong("pps.seed", 20261123L);

  private Drill() {}

  static int rounds(int inTheBuild, int inFull) {
    return FULL ? inFull : inTheBuild;
  }

  /** Random numbers that are the same in every run with the seed. */
  static SplittableRandom random(long round) {
    return new SplittableRandom(SEED * 1_000_003 + round);
  }
}
