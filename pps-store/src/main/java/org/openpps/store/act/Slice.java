package org.openpps.store.act;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * Members of an act that are filed together.
 *
 * @param index its place among the slices of the act, from 0
 * @param members in the order of their numbers
 */
record Slice(int index, List<Long> members) {
  /**
   * So many that a sync and a round trip are shared, and so few that others wait for a fraction of
   * their patience: docs/bench.md.
   */
  static final int SIZE = 100;

  /** Copies. */
  Slice {
    members = List.copyOf(members);
  }

  static List<Slice> of(List<Long> members) {
    List<Slice> slices = new ArrayList<>();
    for (int first = 0; first < members.size(); first += SIZE) {
      slices.add(
          new Slice(slices.size(), members.subList(first, Math.min(first + SIZE, members.size()))));
    }
    return slices;
  }

  static Slice read(int index, byte[] octets) {
    List<Long> members = new ArrayList<>();
    for (ByteBuffer left = ByteBuffer.wrap(octets); left.hasRemaining(); ) {
      members.add(left.getLong());
    }
    return new Slice(index, members);
  }

  byte[] octets() {
    ByteBuffer octets = ByteBuffer.allocate(Long.BYTES * members.size());
    members.forEach(octets::putLong);
    return octets.array();
  }

  List<RegistrationNumber> numbers() {
    return members.stream().map(RegistrationNumber::new).toList();
  }
}
