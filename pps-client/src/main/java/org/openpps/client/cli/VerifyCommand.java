package org.openpps.client.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.openpps.model.document.DocumentVerification;
import org.openpps.model.document.Verdict;
import org.openpps.model.error.RegisterException;
import org.openpps.model.note.VerifierKey;
import org.openpps.model.pdf.AttachedDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Verifies a document, with no register needed. */
@Command(
    name = "verify",
    description = {
      "Verify a statement, receipt, ordinal proof or search certificate offline.",
      "Trust comes from the key: take it from the register's operator, not from the document."
    },
    mixinStandardHelpOptions = true)
final class VerifyCommand extends Connected {
  private static final String WHAT_IS_SIGNED =
      "What was verified is the file attached to this PDF. Its pages are a rendering, which nobody"
          + " signs.";
  private static final String SAME_PAGES =
      "The pages are exactly what this release makes of that file.";
  private static final String OTHER_PAGES =
      "The pages are not what this release makes of that file: another release or program made"
          + " them, or somebody changed them. Rely on what is said here, not on the pages.";

  @Parameters(paramLabel = "FILE", description = "the document, exactly as it came; or its PDF")
  private Path file;

  @Option(
      names = "--vkey",
      paramLabel = "VKEY",
      description = "the register's public key, NAME+ID+KEY (else PPS_VKEY)")
  private String vkey;

  @Override
  public Integer call() throws IOException {
    Optional<VerifierKey> key = vkey(Optional.ofNullable(vkey));
    byte[] octets = GivenFile.octets(file);
    if (AttachedDocument.isPdf(octets)) {
      return printed(octets, key);
    }
    Verdict verdict =
        DocumentOctets.text(octets)
            .map(document -> DocumentVerification.verify(document, key))
            .orElseGet(VerifyCommand::noText);
    return Verdicts.show(verdict, printer());
  }

  private int printed(byte[] pdf, Optional<VerifierKey> key) {
    AttachedDocument attached;
    try {
      attached = AttachedDocument.in(pdf);
    } catch (RegisterException e) {
      return Verdicts.show(Verdict.failed("PDF", List.of(e.getMessage())), printer());
    }
    Verdict verdict = DocumentVerification.verify(attached.text(), key);
    int exitCode = Verdicts.show(verdict, printer());
    if (!Verdicts.differs(verdict)) {
      notes(List.of(WHAT_IS_SIGNED, attached.rendersAs(pdf) ? SAME_PAGES : OTHER_PAGES));
    }
    return exitCode;
  }

  private static Verdict noText() {
    return Verdict.failed(
        "unreadable document", List.of("The file is not text in UTF-8, as every document is."));
  }
}
