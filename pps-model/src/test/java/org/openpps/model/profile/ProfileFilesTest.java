package org.openpps.model.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;

class ProfileFilesTest {
  static final Iterable<String> SUPPLIED = RegisterProfile.SUPPLIED;

  @ParameterizedTest
  @FieldSource("SUPPLIED")
  void every_supplied_profile_is_read_under_its_own_name(String id) {
    assertThat(RegisterProfile.load(id).id()).isEqualTo(id);
  }

  @Test
  void a_profile_that_there_is_not_is_refused_with_those_that_there_are() {
    assertThatExceptionOfType(RegisterException.class)
        .isThrownBy(() -> RegisterProfile.load("../custody@1"))
        .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.PROFILE_UNKNOWN))
        .withMessageContaining("au@1");
  }

  @Test
  void fees_may_change_under_the_same_digest_and_nothing_else_may() {
    String file = file("au@1");
    RegisterProfile supplied = read(file);
    RegisterProfile cheaper = read(file.replace("\"price\": \"6.00\"", "\"price\": \"0.00\""));
    RegisterProfile longer = read(file.replace("\"maxYears\": 25", "\"maxYears\": 26"));

    assertThat(cheaper.fees()).isNotEqualTo(supplied.fees());
    assertThat(cheaper.digest()).isEqualTo(supplied.digest());
    assertThat(longer.digest()).isNotEqualTo(supplied.digest());
  }

  @Test
  void layout_and_order_of_a_file_are_no_part_of_its_digest() {
    assertThat(read(file("nz@1").replaceAll("\n *", "\n")).digest())
        .isEqualTo(read(file("nz@1")).digest());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"maxYears\": 25|\"maxYears\": \"25\"|/terms/2/maxYears",
        "\"maxYears\": 25|\"maximumYears\": 25|/terms/2/maximumYears",
        "Australia/Sydney|Australia/Nowhere|/zone/id",
        "\"price\": \"115.00\"|\"price\": \"a lot\"|/fees/lines/2/price",
        "\"price\": \"115.00\"|\"price\": \"-1.00\"|/fees/lines/2/price",
        "\"2024\": [\"01-01\"|\"2024\": [\"13-01\"|/calendar/holidays/2024",
        "\"capacity\": \"trustee\"|\"capacity\": \"trust\"|/parties/organisations/3/capacity",
        "\"sunday\"|\"someday\"|/calendar/weekend",
        "\"by\": \"government\", \"grantor\"|\"by\": \"crown\", \"grantor\"|/orders/1/registered/by",
        "\"registered\": { \"by\"|\"listed\": { \"by\"|/orders/1/listed",
        "\"rule\": \"au.term.serial\",||/terms/1/rule",
        "\"name\": \"au\"|\"name\": \"A U\"|/name",
      })
  void a_broken_file_is_refused_with_the_place(String text, String instead, String place) {
    String broken = file("au@1").replace(text, instead == null ? "" : instead);
    assertThatExceptionOfType(RegisterException.class)
        .isThrownBy(() -> read(broken))
        .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.PROFILE_MALFORMED))
        .withMessageContaining(place);
  }

  private static RegisterProfile read(String json) {
    return RegisterProfile.read(json.getBytes(StandardCharsets.UTF_8));
  }

  private static String file(String id) {
    try (InputStream in = RegisterProfile.class.getResourceAsStream(id + ".json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
