package org.openpps.rest.program;

import java.io.PrintWriter;
import java.util.List;
import org.openpps.store.keying.VersionStatus;

/** What the operator reads of the versions of the search logic: a line each, with its digest. */
final class VersionLines {
  private static final String LINE = "%-20s %-58s %s%n";

  private final PrintWriter out;

  VersionLines(PrintWriter out) {
    this.out = out;
  }

  void print(List<VersionStatus> versions) {
    out.printf(LINE, "VERSION", "STANDING", "DIGEST");
    versions.forEach(version -> out.printf(LINE, version.name(), words(version), version.digest()));
    out.flush();
  }

  /** How the register stands to a version, in words. */
  static String words(VersionStatus version) {
    return switch (version.standing()) {
      case RETIRED -> "retired; searched as at " + from(version) + " until the next";
      case IN_FORCE -> "in force from " + from(version) + " on";
      case BEING_KEYED -> "being keyed: " + progress(version);
    };
  }

  private static String from(VersionStatus version) {
    long entries = version.fromEntries().orElseThrow();
    return entries <= 1 ? "1 entry" : entries + " entries";
  }

  private static String progress(VersionStatus version) {
    long keyed = version.keyed().orElse(0L);
    long all = version.toKey().orElse(keyed);
    long percent = all == 0 ? 100 : 100 * keyed / all;
    return "%d of %d entries looked at, %d %%".formatted(keyed, all, percent);
  }
}
