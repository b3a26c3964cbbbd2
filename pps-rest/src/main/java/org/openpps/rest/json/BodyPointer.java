package org.openpps.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.stream.Collectors;

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

  /**
   * A member that its object does not know, at whose value the parser is; Jackson may have kept the
   * member aside, and then only the contexts outside the object are those of the body.
   */
  static String ofMember(JsonParser json, String name) {
    JsonStreamContext context = json.getParsingContext();
    JsonStreamContext object = json.currentToken().isStructStart() ? context.getParent() : context;
    return object.getParent().pathAsPointer() + step(name);
  }

  /** The place that Jackson itself names in a failure. */
  static String ofFailure(JsonMappingException failure) {
    return failure.getPath().stream()
        .map(r -> r.getFieldName() == null ? "/" + r.getIndex() : step(r.getFieldName()))
        .collect(Collectors.joining());
  }

  /** One step down to a member. */
  static String step(String member) {
    return "/" + member.replace("~", "~0").replace("/", "~1");
  }
}
