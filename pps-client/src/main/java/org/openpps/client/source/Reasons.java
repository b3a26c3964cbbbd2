package org.openpps.client.source;

import java.util.ArrayList;
import java.util.List;

/** Gathers everything wrong with a source, so that all of it is told at once. */
public final class Reasons {
  private static final int SHOWN = 20;

  private final String source;
  private final List<String> found = new ArrayList<>();
  private long more;

  /** None yet for this source, named as a reader knows it. */
  public Reasons(String source) {
    this.source = source;
  }

  /** Notes one reason, a plain sentence. */
  public void add(String reason) {
    if (found.size() < SHOWN) {
      found.add(reason);
    } else {
      more++;
    }
  }

  /** Notes a reason unless {@code holds}. */
  public void require(boolean holds, String reason) {
    if (!holds) {
      add(reason);
    }
  }

  /**
   * Goes on if there is no reason.
   *
   * @throws SourceRefusedException with all of them
   */
  public void refuseIfAny() {
    if (found.isEmpty()) {
      return;
    }
    if (more > 0) {
      found.add("There are " + more + " more reasons like these.");
    }
    throw new SourceRefusedException(source, found);
  }

  /** Refuses at once, with what was found before. */
  public SourceRefusedException refusal(String reason) {
    add(reason);
    return new SourceRefusedException(source, found);
  }
}
