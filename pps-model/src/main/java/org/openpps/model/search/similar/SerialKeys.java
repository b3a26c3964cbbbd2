package org.openpps.model.search.similar;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Keys and probes of serial numbers: forwards, backwards, and the first and last third. One slip
 * leaves the first two thirds, the last two, or the outer two as they were.
 */
final class SerialKeys {
  private static final int MOST_SUFFIXES = 20;

  private final String looks;

  SerialKeys(SerialForm form) {
    this.looks = form.looks();
  }

  String group() {
    return looks;
  }

  List<SimilarKey> keys() {
    return List.of(
        new SimilarKey(SimilarKind.SERIAL, looks),
        new SimilarKey(SimilarKind.SERIAL_REVERSED, Halves.reversed(looks)),
        new SimilarKey(SimilarKind.SERIAL_OUTER, outer(looks.length() / 3)));
  }

  List<SimilarProbe> probes() {
    Set<SimilarProbe> probes = new LinkedHashSet<>();
    probes.add(SimilarProbe.equal(SimilarKind.SERIAL, looks));
    int length = looks.length();
    if (length < SerialLikeness.LEAST_FOR_SLIPS) {
      return List.copyOf(probes);
    }
    String backwards = Halves.reversed(looks);
    probes.add(SimilarProbe.begins(SimilarKind.SERIAL_REVERSED, backwards));
    int longest = length - SerialLikeness.LEAST_FOR_SLIPS;
    for (int from = 1; from <= Math.min(longest, MOST_SUFFIXES); from++) {
      probes.add(SimilarProbe.equal(SimilarKind.SERIAL, looks.substring(from)));
    }
    int third = length / 3;
    int twoThirds = length - third;
    probes.add(SimilarProbe.near(SimilarKind.SERIAL, looks.substring(0, twoThirds), looks));
    probes.add(
        SimilarProbe.near(
            SimilarKind.SERIAL_REVERSED, backwards.substring(0, twoThirds), backwards));
    probes.add(SimilarProbe.equal(SimilarKind.SERIAL, swapped(third)));
    probes.add(SimilarProbe.equal(SimilarKind.SERIAL, swapped(twoThirds)));
    for (int onRecord = length - 1; onRecord <= length + 1; onRecord++) {
      probes.add(SimilarProbe.equal(SimilarKind.SERIAL_OUTER, outer(onRecord / 3)));
    }
    return List.copyOf(probes);
  }

  /** A slip across the border of two thirds leaves only one of them. */
  private String swapped(int border) {
    StringBuilder swapped = new StringBuilder(looks);
    swapped.setCharAt(border - 1, looks.charAt(border));
    swapped.setCharAt(border, looks.charAt(border - 1));
    return swapped.toString();
  }

  private String outer(int third) {
    return looks.substring(0, third) + "|" + looks.substring(looks.length() - third);
  }
}
