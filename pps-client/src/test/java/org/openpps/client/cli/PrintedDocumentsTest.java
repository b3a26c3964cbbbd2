package org.openpps.client.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.client.GoldenDocuments;
import org.openpps.client.ScriptedRegister;
import org.openpps.model.document.Rendering;
import org.openpps.model.pdf.AttachedDocument;
import org.openpps.model.pdf.DocumentPdf;

class PrintedDocumentsTest {
  private static final String FOUND = GoldenDocuments.text("certificate-found.json");
  private static final String OTHER = GoldenDocuments.text("certificate-nothing.json");

  @TempDir Path directory;

  @Test
  void a_certificate_saved_as_pdf_holds_what_came_and_verifies() throws IOException {
    Path pdf = directory.resolve("found.PDF");
    try (ScriptedRegister register = ScriptedRegister.start()) {
      register.then(200, FOUND);
      CommandRun run =
          CommandRun.with("PPS_API_KEY", "k")
              .and("PPS_URL", register.address().toString())
              .run("search", "--serial", "437xr1138r2", "--certificate", pdf.toString());
      assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    }

    assertThat(AttachedDocument.in(Files.readAllBytes(pdf)).text()).isEqualTo(FOUND);
    CommandRun verified = verify(pdf);
    assertThat(verified.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(verified.out()).startsWith("VERIFIED: this search certificate df925f7950c74ad7");
    assertThat(verified.err())
        .contains("Its pages are a rendering, which nobody signs.")
        .contains("exactly what this release makes of that file");
  }

  @Test
  void pages_that_say_something_else_than_the_attached_document_are_told() throws IOException {
    byte[] honest = DocumentPdf.of(Rendering.read(FOUND), Optional.empty());
    Path forged =
        Files.write(directory.resolve("forged.pdf"), ForgedPages.of(honest, "Nothing at all."));

    CommandRun run = verify(forged);

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.err()).contains("The pages are not what this release makes of that file");
  }

  @Test
  void a_pdf_whose_attachment_was_changed_does_not_verify() throws IOException {
    Rendering forged = Rendering.read(FOUND.replace("Small Host", "Small Hoax"));
    Path pdf =
        Files.write(directory.resolve("forged.pdf"), DocumentPdf.of(forged, Optional.empty()));

    CommandRun run = verify(pdf);

    assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_VERIFIED);
    assertThat(run.out()).contains("The body is not the one that was signed");
  }

  @Test
  void a_pdf_without_a_document_does_not_verify() throws IOException {
    Path pdf = Files.writeString(directory.resolve("any.pdf"), "%PDF-1.7\nno more");

    CommandRun run = verify(pdf);

    assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_VERIFIED);
    assertThat(run.out()).startsWith("NOT VERIFIED: rely on nothing in this PDF.");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void a_saved_document_is_set_as_text_or_pdf_and_back() throws IOException {
    Path json = Files.writeString(directory.resolve("nothing.json"), OTHER);
    Path pdf = directory.resolve("nothing.pdf");

    assertThat(CommandRun.of("render", json.toString(), "--out", pdf.toString()).exitCode())
        .isEqualTo(ExitCode.OK);
    CommandRun text = CommandRun.of("render", pdf.toString());

    assertThat(text.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(text.out()).startsWith("SEARCH CERTIFICATE").contains("Nothing was found.");
  }

  @Test
  void a_document_that_does_not_hold_together_is_not_rendered() throws IOException {
    Path json =
        Files.writeString(directory.resolve("forged.json"), FOUND.replace("Small Host", "Hoax"));
    Path pdf = directory.resolve("forged.pdf");

    CommandRun run = CommandRun.of("render", json.toString(), "--out", pdf.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_VERIFIED);
    assertThat(pdf).doesNotExist();
  }

  private static CommandRun verify(Path file) {
    return CommandRun.of("verify", file.toString(), "--vkey", GoldenDocuments.vkey());
  }
}
