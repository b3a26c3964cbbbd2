package org.openpps.rest.program;

import java.io.PrintWriter;
import java.util.List;
import org.openpps.store.keying.Standing;
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
    for (int i = 0; i < versions.size(); i++) {
      VersionStatus version = versions.get(i);
      String words =
          version.standing() == Standing.RETIRED
              ? retired(version, versions.get(i + 1))
              : words(version);
      out.printf(LINE, version.name(), words, version.digest());
    }
    out.flush();
  }

  /** How the register stands to a version that is not retired, in words. */
  static String words(VersionStatus version) {
    return version.standing() == Standing.BEING_KEYED
        ? "being keyed: " + progress(version)
        : "in force from %d entries on".formatted(from(version));
  }

  /** One that is retired counts as at every size of the ledger before the next one began. */
  private static String retired(VersionStatus version, VersionStatus next) {
    long last = from(next) - 1;
    return last == 1
        ? "retired; searched as at 1 entry"
        : "retired; searched as at %d to %d entries".formatted(from(version), last);
  }

  /** The first size of the ledger has one entry. */
  private static long from(VersionStatus version) {
    return Math.max(1, version.fromEntries().orElseThrow());
  }

  private static String progress(VersionStatus version) {
    long keyed = version.keyed().orElse(0L);
    long all = version.toKey().orElse(keyed);
    long percent = all == 0 ? 100 : 100 * keyed / all;
    return "%d of %d entries looked at, %d %%".formatted(keyed, all, percent);
  }
}
