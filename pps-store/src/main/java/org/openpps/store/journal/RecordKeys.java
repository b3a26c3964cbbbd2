package org.openpps.store.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.openpps.model.merkle.Hash;
import org.openpps.model.search.KeyKind;
import org.openpps.model.search.SearchKey;
import org.openpps.model.search.SearchProfile;

/** By what a record is found when something is erased: hashes of what it looked for. */
final class RecordKeys {
  private RecordKeys() {}

  /** What the record is kept under. */
  static Set<Long> of(KeptSearch search) {
    SearchProfile logic = search.logic();
    return search.asked().stream()
        .flatMap(asked -> logic.lookups(asked.criterion()).stream())
        .map(lookup -> hash(lookup.kind(), lookup.key()))
        .collect(Collectors.toSet());
  }

  /**
   * What a record is kept under that looked for this key: a look into the index names a key, or how
   * it begins.
   */
  static Set<Long> lookingFor(SearchKey key) {
    Set<Long> hashes = new HashSet<>();
    for (int length = 0; length <= key.key().length(); length++) {
      hashes.add(hash(key.kind(), key.key().substring(0, length)));
    }
    return hashes;
  }

  private static long hash(KeyKind kind, String key) {
    byte[] text = (kind.code() + ":" + key).getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.wrap(Hash.sha256(text).bytes()).getLong();
  }
}
