package org.openpps.model.search;

import java.util.List;
import org.openpps.model.merkle.Hash;
import org.openpps.model.registration.Registration;

/**
 * The published logic of exact search, named and versioned: keys for what is on record, probes for
 * what is searched, and the predicate that decides. A version gives the same keys on every Java for
 * ever.
 */
public interface SearchProfile {
  /** {@code name@version}, as it stands in the ledger. */
  String id();

  /** The digest of the data that this version rests on. */
  Hash digest();

  /** Every key under which the registration is found. */
  List<SearchKey> keys(Registration registration);

  /**
   * What is compared for a criterion; empty for a registration number, which needs no key.
   *
   * <p>Keys of several kinds may be probed: a digest is that of a set or of a manifest.
   */
  List<Probe> probes(Criterion criterion);

  /** Whether the item of the registration that a key led to is what was searched for. */
  boolean matches(Criterion criterion, SearchKey key, Registration registration);
}
