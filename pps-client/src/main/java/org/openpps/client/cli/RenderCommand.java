package org.openpps.client.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.openpps.client.print.Plain;
import org.openpps.model.document.DocumentText;
import org.openpps.model.document.DocumentVerification;
import org.openpps.model.document.Rendering;
import org.openpps.model.document.Verdict;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sets a saved document as text or on the pages of a PDF, with no register needed. */
@Command(
    name = "render",
    description = {
      "Set a saved document as text, or as a PDF to which the document itself is attached.",
      "A rendering proves nothing: verify the document."
    },
    mixinStandardHelpOptions = true)
final class RenderCommand extends Connected {
  @Parameters(paramLabel = "FILE", description = "the document, exactly as it came; or its PDF")
  private Path file;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "save it here, as PDF if the name ends in .pdf (else the text is shown)")
  private Path out;

  @Override
  public Integer call() throws IOException {
    Saved.require(Optional.ofNullable(out));
    String document = DocumentOctets.document(GivenFile.octets(file)).orElseThrow(this::noText);
    Verdict verdict = DocumentVerification.verify(document, Optional.empty());
    if (Verdicts.differs(verdict)) {
      return Verdicts.show(verdict, printer());
    }
    PrintWriter printed = spec.commandLine().getOut();
    if (out == null) {
      text(document).lines().map(Plain::line).forEach(printed::println);
    } else if (Saved.isPdf(out)) {
      Saved.document(Optional.of(out), document);
      printed.println("The PDF is saved in " + out + ".");
    } else {
      Saved.write(Optional.of(out), text(document));
      printed.println("The text is saved in " + out + ".");
    }
    return ExitCode.OK;
  }

  private static String text(String document) {
    return DocumentText.render(Rendering.read(document));
  }

  private RegisterException noText() {
    return new RegisterException(
        ErrorCode.DOCUMENT_MALFORMED, "The file is neither text in UTF-8 nor a PDF.");
  }
}
