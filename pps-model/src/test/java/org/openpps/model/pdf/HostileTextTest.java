package org.openpps.model.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpps.model.collateral.DescribedGoods;
import org.openpps.model.document.DocumentVerification;
import org.openpps.model.document.Outcome;
import org.openpps.model.document.SearchCertificate;

class HostileTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Łódź Çeşme Đà Nẵng Ærøskøbing",
        "Αθήνα, Москва, Հայաստան, საქართველო",
        "東京データセンター株式会社",
        "北京服务器托管有限公司",
        "서울 데이터 센터",
        "שלום בע״מ"
      })
  void names_in_any_script_are_printed_and_can_be_taken_out_again(String name) {
    assertThat(printed(name).words().replace(" ", "")).contains(name.replace(" ", ""));
  }

  @Test
  void arabic_is_joined_on_the_page_and_plain_when_it_is_taken_out() {
    assertThat(printed("شركة البيانات").words()).contains("البيانات", "شركة");
  }

  @Test
  void what_no_font_covers_is_shown_by_its_number() {
    assertThat(printed("server \uD83D\uDDA5\uFE0F of \uD800\uDC00").words())
        .contains("‹U+1F5A5›", "‹U+10000›");
  }

  @ParameterizedTest
  @ValueSource(ints = {0x202E, 0x200B, 0x2066, 0xAD, 0xFE0F, 0x3164, 0xE0041, '\t'})
  void what_would_turn_the_reading_or_hide_is_shown_by_its_number(int character) {
    assertThat(Escape.unseen(character)).isTrue();
    assertThat(Escape.of(character).mapToObj(Character::toString).collect(Collectors.joining()))
        .isEqualTo("‹U+%04X›".formatted(character));
  }

  @Test
  void a_long_text_is_printed_whole_over_as_many_pages_as_it_needs() {
    String word = "x".repeat(4_000);
    String text = word + "\n" + "lorem ipsum ".repeat(480) + "end";

    Printed printed = printed(text);

    String letters = printed.text().replaceAll("[^x]", "");
    assertThat(letters.length()).isGreaterThanOrEqualTo(4_000);
    assertThat(printed.words()).contains("lorem ipsum end");
  }

  @Test
  void a_text_with_line_feeds_keeps_its_lines() {
    assertThat(printed("first line\nsecond line\n\nfourth line").text())
        .contains("first line\n", "second line\n", "fourth line\n");
  }

  private static Printed printed(String text) {
    SearchCertificate certificate =
        new CrowdedRegister("register.example")
            .filed(new DescribedGoods("goods"), text)
            .certificate();
    assertThat(DocumentVerification.verify(certificate, Optional.empty()).outcome())
        .isEqualTo(Outcome.KEY_UNCONFIRMED);
    return Printed.of(certificate.json());
  }
}
