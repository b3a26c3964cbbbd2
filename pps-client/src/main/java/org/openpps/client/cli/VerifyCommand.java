package org.openpps.client.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.openpps.model.document.DocumentVerification;
import org.openpps.model.document.Verdict;
import org.openpps.model.note.VerifierKey;
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
  @Parameters(paramLabel = "FILE", description = "the document, exactly as it came")
  private Path file;

  @Option(
      names = "--vkey",
      paramLabel = "VKEY",
      description = "the register's public key, NAME+ID+KEY (else PPS_VKEY)")
  private String vkey;

  @Override
  public Integer call() throws IOException {
    Optional<VerifierKey> key = vkey(Optional.ofNullable(vkey));
    Verdict verdict =
        text(Files.readAllBytes(file))
            .map(document -> DocumentVerification.verify(document, key))
            .orElseGet(VerifyCommand::noText);
    return Verdicts.show(verdict, printer());
  }

  /** The octets as text; empty if one of them has been changed so that they are none. */
  private static Optional<String> text(byte[] octets) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Verdict noText() {
    return Verdict.failed(
        "unreadable document", List.of("The file is not text in UTF-8, as every document is."));
  }
}
