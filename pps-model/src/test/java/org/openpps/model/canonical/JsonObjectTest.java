package org.openpps.model.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.error.Violation;

class JsonObjectTest {
  private final JsonObject filing =
      CanonicalJson.parseObject(
          """
          {"name": "Acme", "n": 5, "yes": true, "lines": ["a", "b"], "bundle": [1, 4],
           "party": {"a/b~c": {"scheme": 1}}, "items": [{"serial": 1}, [{"serial": 2}], "x"]}
          """);

  @Test
  void is_built_with_its_members_in_order_and_absent_ones_left_out() {
    JsonObject built =
        JsonObject.builder()
            .text("name", "Acme")
            .textIfPresent("middle", Optional.empty())
            .textIfPresent("family", Optional.of("Doe"))
            .integer("n", 5)
            .flag("B", true)
            .json("party", JsonObject.builder().build())
            .jsonIfPresent("none", Optional.empty())
            .array("lines", List.of(new JsonText("x"), new JsonInteger(0)))
            .texts("words", List.of("y"))
            .build();
    assertThat(built)
        .hasToString(
            "{\"B\":true,\"family\":\"Doe\",\"lines\":[\"x\",0],\"n\":5,\"name\":\"Acme\","
                + "\"party\":{},\"words\":[\"y\"]}");
  }

  @Test
  void reads_members_of_each_kind() {
    assertThat(filing.text("name")).isEqualTo("Acme");
    assertThat(filing.integer("n")).isEqualTo(5);
    assertThat(filing.flag("yes")).isTrue();
    assertThat(filing.texts("lines")).containsExactly("a", "b");
    assertThat(filing.integers("bundle")).containsExactly(1L, 4L);
    assertThat(filing.array("items")).hasSize(3);
    assertThat(filing.object("party").members()).containsOnlyKeys("a/b~c");
    assertThat(filing.optionalText("none")).isEmpty();
    assertThat(filing.optionalInteger("none")).isEmpty();
    assertThat(filing.optionalFlag("none")).isEmpty();
    assertThat(filing.optionalObject("none")).isEmpty();
    assertThat(filing.optionalArray("none")).isEmpty();
  }

  @Test
  void a_missing_member_is_refused_with_its_pointer() {
    Refusal.at("/none", ErrorCode.VALUE_MISSING, () -> filing.text("none"));
    Refusal.at(
        "/party/a~1b~0c/value",
        ErrorCode.VALUE_MISSING,
        () -> filing.object("party").object("a/b~c").text("value"));
  }

  @Test
  void a_member_of_another_kind_is_refused_even_where_it_is_optional() {
    Refusal.at("/name", ErrorCode.VALUE_KIND, () -> filing.integer("name"));
    Refusal.at("/n", ErrorCode.VALUE_KIND, () -> filing.optionalText("n"));
    Refusal.at("/lines", ErrorCode.VALUE_KIND, () -> filing.object("lines"));
    Refusal.at("/party", ErrorCode.VALUE_KIND, () -> filing.array("party"));
    Refusal.at("/items/0", ErrorCode.VALUE_KIND, () -> filing.texts("items"));
    Refusal.at("/items/1", ErrorCode.VALUE_KIND, () -> filing.objects("items"));
    Refusal.at("/name", ErrorCode.VALUE_KIND, () -> filing.flag("name"));
  }

  @Test
  void a_form_that_refuses_a_text_is_told_where_it_stood() {
    JsonObject times = CanonicalJson.parseObject("{\"in\":{\"time\":\"now\"}}").object("in");
    Refusal.at("/in/time", ErrorCode.INSTANT_FORM, () -> times.read("time", CanonicalTime::parse));
    Refusal.at("/in/none", ErrorCode.VALUE_MISSING, () -> times.read("none", CanonicalTime::parse));
    assertThat(times.optionalRead("none", CanonicalTime::parse)).isEmpty();
  }

  @Test
  void objects_in_arrays_know_their_place() {
    JsonObject nested =
        filing
            .array("items")
            .get(1)
            .match(JsonKind.ARRAY)
            .flatMap(a -> a.elements().get(0).match(JsonKind.OBJECT))
            .orElseThrow();
    assertThat(nested.pointer()).isEqualTo("/items/1/0");
    Refusal.at("/items/1/0/serial", ErrorCode.VALUE_KIND, () -> nested.text("serial"));
  }

  @Test
  void members_that_nobody_asked_for_are_refused_all_at_once() {
    filing.refuseOthers("name", "n", "yes", "lines", "bundle", "party", "items", "spare");
    assertThatThrownBy(() -> filing.refuseOthers("name", "n", "lines", "bundle", "items"))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ErrorCode.PROPERTY_UNKNOWN);
              assertThat(e.violations())
                  .extracting(Violation::pointer)
                  .containsExactly("/party", "/yes");
            });
  }

  @Test
  void the_place_is_no_part_of_the_value() {
    JsonObject party = filing.object("party");
    assertThat(party)
        .isEqualTo(CanonicalJson.parse(party.toString()))
        .hasSameHashCodeAs(CanonicalJson.parse(party.toString()));
  }

  @Test
  void a_name_beyond_ascii_and_a_name_given_twice_are_refused() {
    Refusal.at(
        "/\u00e9",
        ErrorCode.JSON_MALFORMED,
        () -> new JsonObject(Map.of("\u00e9", new JsonFlag(true))));
    assertThatThrownBy(() -> JsonObject.builder().flag("a", true).flag("a", true))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void cannot_be_changed() {
    assertThatThrownBy(() -> filing.members().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void numbers_and_texts_that_json_readers_disagree_about_cannot_be_made() {
    assertThatThrownBy(() -> new JsonInteger(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new JsonInteger(1L << 53))
        .isInstanceOf(IllegalArgumentException.class);
    Refusal.of(ErrorCode.TEXT_CHARACTER, () -> new JsonText("\ud800"));
    Refusal.of(ErrorCode.TEXT_CHARACTER, () -> new JsonText("a\uffff"));
  }
}
