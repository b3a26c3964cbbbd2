package org.openpps.rest.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpps.model.document.DocumentVerification;
import org.openpps.model.document.Outcome;
import org.openpps.model.document.Verdict;
import org.openpps.model.pdf.AttachedDocument;
import org.openpps.rest.testing.Bodies;
import org.openpps.rest.testing.Colocation;

class PrintedTest {
  private static final String SEARCH = Bodies.search("serial", "serial", "437XR1138R2");

  private static Colocation story;

  @BeforeAll
  static void file(@TempDir Path directory) {
    story = Colocation.in(directory);
  }

  @AfterAll
  static void stop() {
    if (story != null) {
      story.close();
    }
  }

  @Test
  void a_search_certificate_is_to_be_had_as_pdf_to_which_the_certificate_is_attached() {
    HttpResponse<byte[]> printed = asked(certificate().header("Accept", "application/pdf"));

    assertThat(printed.headers().firstValue("Content-Type")).hasValue("application/pdf");
    assertThat(verified(printed.body()).document()).startsWith("search certificate ");
  }

  @Test
  void statement_and_receipt_are_to_be_had_as_pdf() {
    String number = story.registrations().get(0);

    assertThat(verified(pdf("/v1/entries/" + number + "/statement")).document())
        .isEqualTo("statement");
    assertThat(verified(pdf("/v1/filings/" + number + "/receipt")).document()).isEqualTo("receipt");
  }

  @ParameterizedTest
  @CsvSource({
    "*/*, application/json",
    "application/json, application/json",
    "'application/pdf, application/json', application/json",
    "'application/pdf, text/plain', text/plain",
    "'application/pdf, application/json;q=0.5', application/pdf"
  })
  void who_takes_several_forms_of_a_statement_gets_json_before_text_before_pdf(
      String accept, String type) {
    String path = "/v1/entries/" + story.registrations().get(0) + "/statement";
    HttpResponse<String> answer = story.stranger().get(path, accept);

    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
  }

  @Test
  void who_takes_anything_gets_the_certificate_as_json() {
    HttpResponse<byte[]> answer = asked(certificate().header("Accept", "*/*"));

    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
  }

  @Test
  void the_code_on_a_page_leads_to_how_documents_are_checked() {
    HttpResponse<String> page =
        story.served().callerWith("").get("/v1/log/verification", "text/html, */*");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("pps verify FILE --vkey KEY")
        .contains(story.served().register().verifierKey().format());
  }

  private static HttpRequest.Builder certificate() {
    return story
        .stranger()
        .request("/v1/search-certificates")
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(SEARCH));
  }

  private static byte[] pdf(String path) {
    return asked(story.stranger().request(path).header("Accept", "application/pdf")).body();
  }

  private static HttpResponse<byte[]> asked(HttpRequest.Builder request) {
    return story.stranger().sendForOctets(request);
  }

  private static Verdict verified(byte[] pdf) {
    AttachedDocument attached = AttachedDocument.in(pdf);
    assertThat(attached.rendersAs(pdf)).isTrue();
    Verdict verdict =
        DocumentVerification.verify(
            attached.text(), Optional.of(story.served().register().verifierKey()));
    assertThat(verdict.outcome()).isEqualTo(Outcome.VERIFIED);
    return verdict;
  }
}
