package org.openpps.model.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.openpps.model.error.RegisterException;

class AttachedDocumentTest {
  private static final String DOCUMENT = GoldenFile.document("certificate-found.json");

  @Test
  void a_pdf_that_another_program_saved_still_holds_the_document() throws IOException {
    AttachedDocument attached = AttachedDocument.in(resaved(Printed.of(DOCUMENT).octets()));

    assertThat(attached.text()).isEqualTo(DOCUMENT);
  }

  @Test
  void pages_as_this_release_makes_them_are_told_from_others() throws IOException {
    byte[] printed = Printed.of(DOCUMENT).octets();
    byte[] addressed = Printed.of(DOCUMENT, URI.create("https://register.example.org")).octets();
    byte[] resaved = resaved(printed);

    assertThat(AttachedDocument.in(printed).rendersAs(printed)).isTrue();
    assertThat(AttachedDocument.in(addressed).rendersAs(addressed)).isTrue();
    assertThat(AttachedDocument.in(resaved).rendersAs(resaved)).isFalse();
  }

  @Test
  void a_pdf_without_a_document_is_refused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument empty = new PDDocument()) {
      empty.addPage(new PDPage());
      empty.save(out);
    }

    assertThatThrownBy(() -> AttachedDocument.in(out.toByteArray()))
        .isInstanceOf(RegisterException.class)
        .hasMessageContaining("No document is attached");
  }

  @Test
  void damage_is_refused_or_harmless_and_never_a_fault() {
    byte[] printed = Printed.of(GoldenFile.document("statement-discharged.json")).octets();
    Random random = new Random(12);
    for (int i = 0; i < 200; i++) {
      byte[] damaged = printed.clone();
      damaged[5 + random.nextInt(printed.length - 5)] ^= (byte) (1 << random.nextInt(8));
      assertThat(told(damaged)).isNotEmpty();
    }
    assertThat(told(Arrays.copyOf(printed, printed.length / 2))).isNotEmpty();
    assertThat(told("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII))).isNotEmpty();
  }

  private static String told(byte[] pdf) {
    try {
      return AttachedDocument.in(pdf).text();
    } catch (RegisterException e) {
      return e.getMessage();
    }
  }

  private static byte[] resaved(byte[] pdf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document.getDocumentInformation().setProducer("another program");
      document.save(out);
    }
    return out.toByteArray();
  }
}
