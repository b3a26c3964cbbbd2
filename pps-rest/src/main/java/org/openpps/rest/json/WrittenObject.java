package org.openpps.rest.json;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/**
 * A JSON object that is taken as it stands, whatever its members are.
 *
 * @param json its text
 */
public record WrittenObject(@JsonValue @JsonRawValue String json) {
  private static final JsonMapper PLAIN = JsonMapper.builder().build();

  /** Where hidden characters stand in it. */
  List<String> hidden() {
    try {
      return HiddenCharacters.pointers(PLAIN.readTree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was read before can be read again", e);
    }
  }
}
