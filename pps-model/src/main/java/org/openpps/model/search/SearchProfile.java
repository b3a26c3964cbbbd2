package org.openpps.model.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openpps.model.merkle.Hash;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.Registration;
import org.openpps.model.search.exact.ExactProfile;

/**
 * The published logic of exact search, named and versioned: keys for what is on record, lookups for
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

  /** Of the keys those that may name one thing, so that two claims to it share them. */
  default List<SearchKey> keysOfThings(Registration registration) {
    return keys(registration).stream().filter(key -> key.kind().mayNameOneThing()).toList();
  }

  /**
   * What is compared for a criterion, for the answer; empty for a registration number, which needs
   * no key.
   *
   * <p>Several kinds may be compared: a digest is that of a set or of a manifest.
   */
  List<Probe> probes(Criterion criterion);

  /** How the candidates for a criterion are fetched; whatever they do not bring does not match. */
  default List<Lookup> lookups(Criterion criterion) {
    return probes(criterion).stream().map(Lookup::of).toList();
  }

  /** Whether the item of the registration that a key led to is what was searched for. */
  boolean matches(Criterion criterion, SearchKey key, Registration registration);

  /** The rows of the index of similar search for these items of the registration. */
  List<SimilarRow> similarRows(Registration registration, Set<ItemId> items);

  /**
   * What brings whoever bears the name or serial number of a row, and perhaps others; empty where
   * nothing is searched by likeness.
   */
  Optional<Lookup> bearers(SimilarRow row);

  /** The plan of a similar search; empty where nothing is searched by likeness. */
  Optional<SimilarSearch> similar(Criterion criterion);

  /**
   * The logic by which names and serial numbers are compared; empty where no names are searched.
   */
  Optional<ExactProfile> logic();

  /** What somebody who searches for an individual has to give. */
  IndividualSearch individuals();
}
