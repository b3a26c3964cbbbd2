package org.openpps.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpps.rest.testing.TestService;

class BreakingChangesTest {
  private static final String BEFORE =
      """
      {"paths": {"/v1/things": {
         "post": {"parameters": [{"name": "old", "in": "query"}],
           "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/s/Form"}}}},
           "responses": {"201": {"content": {"application/json": {"schema": {"$ref": "#/s/Made"}}}}}},
         "get": {"responses": {"200": {"content": {"text/plain": {"schema": {"type": "string"}}}}}}}},
       "components": {"schemas": {
         "Form": {"type": "object", "additionalProperties": false, "required": ["name"],
           "properties": {"name": {"type": "string", "maxLength": 10},
             "kind": {"type": "string", "enum": ["a", "b"]}}},
         "Made": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}}}}}
      """;

  @Test
  void nothing_breaks_between_a_document_and_itself() {
    assertThat(broken(BEFORE)).isEmpty();
  }

  @Test
  void what_is_added_and_may_be_left_out_breaks_nothing() {
    assertThat(
            broken(
                BEFORE
                    .replace("\"kind\":", "\"note\": {\"type\": \"string\"}, \"kind\":")
                    .replace("[\"a\", \"b\"]", "[\"a\", \"b\", \"c\"]")
                    .replace("[\"id\"]", "[\"id\", \"more\"]")
                    .replace("\"get\":", "\"delete\": {\"responses\": {}}, \"get\":")))
        .isEmpty();
  }

  @Test
  void a_removed_path_or_method_is_told() {
    assertThat(broken(BEFORE.replace("/v1/things", "/v2/things")))
        .contains("post /v1/things is gone", "get /v1/things is gone");
    assertThat(broken(BEFORE.replace("\"get\"", "\"head\"")))
        .containsExactly("get /v1/things is gone");
  }

  @Test
  void a_new_required_member_or_parameter_is_told() {
    assertThat(broken(BEFORE.replace("[\"name\"]", "[\"name\", \"kind\"]")))
        .containsExactly("schema Form now requires kind");
    assertThat(
            broken(
                BEFORE.replace(
                    "{\"name\": \"old\", \"in\": \"query\"}",
                    "{\"name\": \"new\", \"in\": \"header\", \"required\": true}")))
        .containsExactly("post /v1/things wants the new parameter new");
  }

  @Test
  void a_removed_or_changed_member_is_told() {
    assertThat(broken(BEFORE.replace("\"kind\"", "\"sort\"")))
        .containsExactly("schema Form.kind is gone");
    assertThat(
            broken(
                BEFORE.replace(
                    "\"id\": {\"type\": \"string\"}", "\"id\": {\"type\": \"integer\"}")))
        .containsExactly("schema Made.id: type was string and is integer");
    assertThat(broken(BEFORE.replace("\"maxLength\": 10", "\"maxLength\": 9"))).hasSize(1);
    assertThat(broken(BEFORE.replace("[\"a\", \"b\"]", "[\"a\"]")))
        .containsExactly("schema Form.kind no longer allows b");
  }

  @Test
  void what_an_answer_always_held_must_stay_in_it() {
    assertThat(broken(BEFORE.replace("[\"id\"]", "[]")))
        .containsExactly("schema Made no longer always holds id");
  }

  @Test
  void an_answer_of_another_schema_or_kind_is_told() {
    assertThat(broken(BEFORE.replace("#/s/Made", "#/s/Other"))).hasSize(1);
    assertThat(broken(BEFORE.replace("text/plain", "text/html")))
        .containsExactly("get /v1/things answer 200 text/plain is gone");
  }

  private static List<String> broken(String after) {
    JsonNode before = TestService.json(BEFORE);
    return BreakingChanges.between(before, TestService.json(after));
  }
}
