package org.openpps.client.source;

import java.util.List;

/** An inventory or a bag that is not as it must be. Nothing of it was imported. */
public final class SourceRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> reasons;

  /** Refuses {@code source} for all these reasons, each one plain sentence. */
  public SourceRefusedException(String source, List<String> reasons) {
    super(source + " cannot be imported: " + String.join(" ", reasons));
    this.reasons = List.copyOf(reasons);
  }

  /** Why, one plain sentence each. */
  public List<String> reasons() {
    return reasons;
  }
}
