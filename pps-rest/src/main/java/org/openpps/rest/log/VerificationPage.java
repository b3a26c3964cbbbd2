package org.openpps.rest.log;

import org.openpps.model.note.VerifierKey;

/** What somebody reads who followed the code on a printed document. */
final class VerificationPage {
  private static final String TEXT =
      """
      How to check a document of the register %1$s

      A printed page proves nothing, and neither does the code that led you here: anybody can
      print both. What proves is the file that is attached to the PDF.

      1. Take the PDF, or the JSON file that came with it. If you have paper alone, ask
         whoever gave it to you for the file.
      2. Run: pps verify FILE --vkey KEY
         The last pages of the PDF say how to do it without this software.
      3. Take KEY from a source that you trust. This register says that it signs as

         %2$s

         Compare that with what the operator published elsewhere, or with a key that you
         noted before.
      4. What stands behind the # in the address that brought you here is the name of the
         document and a SHA-256. Compare them with those that the verified file gives. They
         never reached this register, and it confirms nothing of them.
      """;

  private VerificationPage() {}

  static String of(VerifierKey key) {
    return TEXT.formatted(key.name(), key.format());
  }
}
