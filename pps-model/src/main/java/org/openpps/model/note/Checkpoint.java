package org.openpps.model.note;

import java.util.Objects;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.merkle.Hash;
import org.openpps.model.merkle.TreeHasher;

/**
 * A tree at one size, as three lines of text (C2SP tlog-checkpoint).
 *
 * <p>C2SP lets further lines follow, opaque and not recommended. The register writes none
 * (format.md, section 4) and refuses them here: they would be signed by the register without
 * standing anywhere in its ledger.
 *
 * @param origin the name of the log, see {@link Origin}
 * @param size the number of entries
 * @param root the root of the tree over them
 */
public record Checkpoint(String origin, long size, Hash root) {
  /**
   * Checks.
   *
   * @throws RegisterException {@code checkpoint-malformed}
   */
  public Checkpoint {
    Objects.requireNonNull(root, "root");
    if (!Origin.allows(origin)) {
      throw malformed("its first line is not a log's name");
    }
    if (size < 0 || size == 0 && !root.equals(TreeHasher.emptyRoot())) {
      throw malformed("no tree of " + size + " entries has this root");
    }
  }

  /**
   * Reads the text of a checkpoint, without signatures.
   *
   * @throws RegisterException {@code checkpoint-malformed}
   */
  public static Checkpoint parse(String text) {
    String[] lines = text.split("\n", -1);
    if (lines.length != 4 || !lines[3].isEmpty()) {
      throw malformed("it has not three lines");
    }
    return new Checkpoint(
        lines[0],
        Field.decimal(lines[1])
            .orElseThrow(() -> malformed("its second line is not a number of entries")),
        Hash.ifBase64(lines[2])
            .orElseThrow(() -> malformed("its third line is not a hash in base64")));
  }

  /** The three lines, each with its line feed. */
  public String format() {
    return origin + "\n" + size + "\n" + root.toBase64() + "\n";
  }

  private static RegisterException malformed(String why) {
    return new RegisterException(
        ErrorCode.CHECKPOINT_MALFORMED, "The checkpoint cannot be read: " + why + ".");
  }
}
