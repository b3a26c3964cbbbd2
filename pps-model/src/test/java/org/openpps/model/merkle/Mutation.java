package org.openpps.model.merkle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every small way of spoiling the hashes of a proof. */
final class Mutation {
  private static final int BITS = 8 * Hash.LENGTH;

  private Mutation() {}

  /** The hash with one bit turned. */
  static Hash flip(Hash hash, int bit) {
    byte[] bytes = hash.bytes();
    bytes[bit / 8] ^= (byte) (1 << bit % 8);
    return Hash.of(bytes);
  }

  /** Every path that differs from this one in a single bit. */
  static Stream<List<Hash>> everyBit(List<Hash> path) {
    return IntStream.range(0, path.size() * BITS)
        .mapToObj(i -> replaced(path, i / BITS, flip(path.get(i / BITS), i % BITS)));
  }

  /** Every path with one hash left out, doubled, or put in from elsewhere. */
  static Stream<List<Hash>> everyLength(List<Hash> path, Hash foreign) {
    Stream<List<Hash>> shorter =
        IntStream.range(0, path.size()).mapToObj(i -> edited(path, i, i + 1, List.of()));
    Stream<List<Hash>> doubled =
        IntStream.range(0, path.size()).mapToObj(i -> edited(path, i, i, List.of(path.get(i))));
    Stream<List<Hash>> longer =
        IntStream.rangeClosed(0, path.size()).mapToObj(i -> edited(path, i, i, List.of(foreign)));
    return Stream.of(shorter, doubled, longer).flatMap(paths -> paths);
  }

  private static List<Hash> replaced(List<Hash> path, int at, Hash hash) {
    return edited(path, at, at + 1, List.of(hash));
  }

  private static List<Hash> edited(List<Hash> path, int from, int to, List<Hash> between) {
    List<Hash> edited = new ArrayList<>(path.subList(0, from));
    edited.addAll(between);
    edited.addAll(path.subList(to, path.size()));
    return edited;
  }
}
