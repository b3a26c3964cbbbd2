package org.openpps.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/** Reads an object without looking into it. */
final class WrittenObjectReader extends StdDeserializer<WrittenObject> {
  private static final long serialVersionUID = 1L;

  WrittenObjectReader() {
    super(WrittenObject.class);
  }

  @Override
  public WrittenObject deserialize(JsonParser json, DeserializationContext context)
      throws IOException {
    return json.isExpectedStartObjectToken()
        ? new WrittenObject(context.readTree(json).toString())
        : (WrittenObject) context.handleUnexpectedToken(WrittenObject.class, json);
  }
}
