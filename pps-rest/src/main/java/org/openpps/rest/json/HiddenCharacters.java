package org.openpps.rest.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.openpps.model.canonical.CanonicalText;

/**
 * Where a body holds characters that show as nothing, or blanks other than the plain one. The
 * register keeps texts without them, so that what is hashed is what a reader sees.
 */
final class HiddenCharacters {
  private HiddenCharacters() {}

  /** RFC 6901 pointers to all texts with such characters, in the order of the body. */
  static List<String> pointers(JsonNode body) {
    List<String> pointers = new ArrayList<>();
    collect(body, "", pointers);
    return pointers;
  }

  private static void collect(JsonNode node, String pointer, List<String> pointers) {
    switch (node.getNodeType()) {
      case OBJECT ->
          ((ObjectNode) node)
              .properties()
              .forEach(
                  member ->
                      collect(
                          member.getValue(),
                          pointer + BodyPointer.step(member.getKey()),
                          pointers));
      case ARRAY -> {
        ArrayNode array = (ArrayNode) node;
        for (int i = 0; i < array.size(); i++) {
          collect(array.get(i), pointer + "/" + i, pointers);
        }
      }
      case STRING -> {
        if (node.asText().codePoints().anyMatch(HiddenCharacters::hidden)) {
          pointers.add(pointer);
        }
      }
      case BINARY, BOOLEAN, MISSING, NULL, NUMBER, POJO -> {
        // No text.
      }
    }
  }

  private static boolean hidden(int c) {
    return c != ' ' && (CanonicalText.isBlank(c) || CanonicalText.isInvisible(c));
  }
}
