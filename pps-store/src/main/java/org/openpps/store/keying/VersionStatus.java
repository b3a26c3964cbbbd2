package org.openpps.store.keying;

import java.util.Optional;
import org.openpps.store.view.Keying;
import org.openpps.store.view.SearchVersion;

/**
 * A version of the search profile, and how the register stands to it.
 *
 * @param name {@code name@version}
 * @param digest the digest of the data that it rests on, base64
 * @param standing whether it is searched
 * @param fromEntries among so many entries and more it is searched, until another is; absent while
 *     it is being keyed
 * @param toKey of one that is being keyed: the registrations that began with the first so many
 *     entries are keyed after they were filed, later ones as they are filed
 * @param keyed of one that is being keyed: those that began with the first so many entries have
 *     their keys
 */
public record VersionStatus(
    String name,
    String digest,
    Standing standing,
    Optional<Long> fromEntries,
    Optional<Long> toKey,
    Optional<Long> keyed) {
  /** As it stands when the ledger has so many entries. */
  static VersionStatus of(SearchVersion version, long size, Optional<Keying> keying) {
    boolean begun = version.begun() <= size;
    Optional<Keying> own = keying.filter(of -> !begun && of.generation() == version.generation());
    return new VersionStatus(
        version.profile().id(),
        version.profile().digest().toBase64(),
        version.inForceAt(size)
            ? Standing.IN_FORCE
            : begun ? Standing.RETIRED : Standing.BEING_KEYED,
        Optional.of(version.begun()).filter(from -> begun),
        own.map(Keying::asked),
        own.map(Keying::keyed));
  }
}
