package org.openpps.model.ledger;

import org.openpps.model.canonical.JsonObject;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.merkle.Hash;

/** What a leaf says: a commitment to parts, or content in clear about the register itself. */
public sealed interface LeafContent permits LeafContent.Committed, LeafContent.InClear {
  /** The one dispatch over the two forms. */
  <R> R match(Cases<R> cases);

  /** What to do for each form. */
  interface Cases<R> {
    /** For an entry about a registration or a group. */
    R committed(Committed parts);

    /** For an entry about the register itself. */
    R inClear(InClear body);
  }

  /**
   * A commitment to parts.
   *
   * @param number of the registration or group the entry is about
   * @param count how many parts there are
   * @param root the RFC 9162 root over them
   */
  record Committed(RegistrationNumber number, int count, Hash root) implements LeafContent {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.committed(this);
    }
  }

  /**
   * Content in clear.
   *
   * @param body what the entry says
   */
  record InClear(JsonObject body) implements LeafContent {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.inClear(this);
    }
  }
}
