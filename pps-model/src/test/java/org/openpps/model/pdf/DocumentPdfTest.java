package org.openpps.model.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpps.model.document.SearchCertificate;

class DocumentPdfTest {
  private static final String FOUND = GoldenFile.document("certificate-found.json");

  @Test
  void a_certificate_says_what_was_searched_what_was_found_and_what_that_rests_on() {
    assertThat(Printed.of(FOUND).words())
        .contains("Search certificate df92 5f79 50c7 4ad7", "register.example/golden")
        .contains("1 registration was found.")
        .contains("serial number 437xr1138r2", "437XR1138R2", "custody-exact@1")
        .contains("0000 0000 0292", "retention of title, purchase money")
        .contains("Small Host Pty Ltd", "Zoë Ann Müller", "holder as data centre")
        .contains("the first 5 entries, judged at 2026-11-24T12:00:00.000Z")
        .contains("1 birth date withheld")
        .contains("79IqeFSXIAnq2xXrE+0x/sv4VyQmPr+YE3pAENo66gY=", "key id 4a375658")
        .contains("an entry perfects nothing by itself");
  }

  @Test
  void nothing_found_is_a_document_too() {
    assertThat(Printed.of(GoldenFile.document("certificate-nothing.json")).words())
        .contains("Nothing was found.", "Nothing among the first 8 entries matched.");
  }

  @Test
  void every_hit_stands_in_the_table_and_below_it() {
    String words =
        Printed.of(new CrowdedRegister("register.example").machines(20).certificate().json())
            .words();

    for (int i = 0; i < 20; i++) {
      assertThat(words.split("437XR%04dR2".formatted(i), -1)).hasSizeGreaterThanOrEqualTo(3);
    }
  }

  @Test
  void each_page_says_which_it_is_of_how_many_and_of_which_document() {
    List<String> pages =
        Printed.of(new CrowdedRegister("register.example").machines(20).certificate().json())
            .pages();

    assertThat(pages).hasSizeGreaterThan(3);
    for (int i = 0; i < pages.size(); i++) {
      assertThat(pages.get(i))
          .contains("page %d of %d".formatted(i + 1, pages.size()), "Search certificate");
    }
  }

  @Test
  void a_trial_register_says_so_on_every_page() {
    SearchCertificate certificate =
        new CrowdedRegister("trial.invalid/0123456789abcdef").machines(5).certificate();

    assertThat(Printed.of(certificate.json()).pages())
        .allMatch(page -> page.contains("TRIAL REGISTER"));
    assertThat(Printed.of(FOUND).pages()).noneMatch(page -> page.contains("TRIAL REGISTER"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "certificate-found.json",
        "certificate-nothing.json",
        "statement-masked.json",
        "statement-amended.json",
        "statement-founded.json",
        "statement-key-changed.json",
        "receipt.json"
      })
  void the_document_itself_is_attached_octet_for_octet(String name) {
    String document = GoldenFile.document(name);

    assertThat(AttachedDocument.in(Printed.of(document).octets()).text()).isEqualTo(document);
  }

  @Test
  void the_same_document_gives_the_same_octets() {
    byte[] once = Printed.of(FOUND).octets();

    assertThat(Printed.of(FOUND).octets()).isEqualTo(once);
  }

  @Test
  void the_code_holds_number_log_and_digest() {
    assertThat(Printed.of(FOUND).code())
        .startsWith(
            "Search certificate df92 5f79 50c7 4ad7\n"
                + "register.example/golden\n"
                + "SHA-256 of the body: df925f7950c74ad7");
  }

  @Test
  void the_code_leads_to_the_register_that_has_an_address() {
    assertThat(Printed.of(FOUND, URI.create("https://register.example.org/")).code())
        .startsWith(
            "https://register.example.org/v1/log/verification"
                + "#certificate-df925f7950c74ad7&sha256=df925f7950c74ad7");
  }

  @Test
  void what_is_withheld_is_said() {
    assertThat(Printed.of(GoldenFile.document("statement-masked.json")).words())
        .contains("1 birth date withheld", "1 request withheld", "1 filer withheld")
        .doesNotContain("1984");
  }

  @Test
  void a_document_that_does_not_hold_together_is_printed_as_what_differs() {
    String forged = FOUND.replace("Small Host", "Small Hoax");

    assertThat(Printed.of(forged).words())
        .contains("does not hold together. Rely on nothing in it.", "The body is not the one")
        .doesNotContain("Zoë Ann Müller");
  }
}
