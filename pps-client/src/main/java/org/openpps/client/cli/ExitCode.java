package org.openpps.client.cli;

/** How {@code pps} ends. */
final class ExitCode {
  /** Done, or found. */
  static final int OK = 0;

  /** A search found nothing. */
  static final int NOTHING_FOUND = 1;

  /** The command line, a file or a directory is not as it must be; nothing was sent. */
  static final int USAGE = 2;

  /** The register refused; nothing was written. */
  static final int REFUSED = 3;

  /** A document differs from what was signed. */
  static final int NOT_VERIFIED = 4;

  /** A document holds together, but no key was given to confirm who signed it. */
  static final int KEY_UNCONFIRMED = 5;

  /** The register was not reached, or it is not known whether a filing took effect. */
  static final int UNREACHABLE = 6;

  /** A fault in this program. */
  static final int FAULT = 70;

  private ExitCode() {}
}
