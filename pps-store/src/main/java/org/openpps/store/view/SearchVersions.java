package org.openpps.store.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openpps.model.search.KeyKind;
import org.openpps.model.search.SearchProfile;

/**
 * The versions of the search profile that a register has taken up, by generation. Exactly one is in
 * force at every size.
 *
 * @param revision how often the list had changed when it was read
 * @param list the versions
 */
public record SearchVersions(int revision, List<SearchVersion> list) {
  /** Copies. */
  public SearchVersions {
    list = List.copyOf(list);
  }

  /** The one version that a register was founded with. */
  public static SearchVersions founding(SearchProfile profile) {
    return new SearchVersions(0, List.of(SearchVersion.founding(profile)));
  }

  /** The version by which the first {@code size} entries are searched. */
  public SearchVersion at(long size) {
    return list.stream().filter(version -> version.inForceAt(size)).findFirst().orElseThrow();
  }

  /** The version in force at the newest entry. */
  public SearchVersion inForce() {
    return at(SearchVersion.NEVER - 1);
  }

  /** The version that is being keyed beside it. */
  public Optional<SearchVersion> beingKeyed() {
    return list.stream().filter(version -> !version.hasBegun()).findFirst();
  }

  /** The codes under which keys of a kind are kept. */
  public Set<Short> stored(KeyKind kind) {
    return list.stream().map(version -> version.stored(kind)).collect(Collectors.toSet());
  }

  /** Those that are in force or were. */
  public SearchVersions begun() {
    return new SearchVersions(revision, list.stream().filter(SearchVersion::hasBegun).toList());
  }

  /** One of them alone. */
  public SearchVersions only(SearchVersion version) {
    return new SearchVersions(revision, List.of(version));
  }
}
