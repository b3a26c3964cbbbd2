package org.openpps.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;

/** RFC 6901 pointers to where a parser stands. */
final class BodyPointer {
  private BodyPointer() {}

  /** The value that the parser is at or has just left. */
  static String ofCurrent(JsonParser json) {
    return json.getParsingContext().pathAsPointer().toString();
  }

  /**
   * The object that was just built: its last member may be read, or its end, or the name of a
   * member it does not know.
   */
  static String ofBuilt(JsonParser json) {
    JsonStreamContext context = json.getParsingContext();
    return (json.hasToken(JsonToken.FIELD_NAME) ? context.getParent() : context)
        .pathAsPointer()
        .toString();
  }

  /** One step down to a member. */
  static String step(String member) {
    return "/" + member.replace("~", "~0").replace("/", "~1");
  }
}
