package org.openpps.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/** Reads {@code true} or {@code false}; an absent primitive is {@code false}. */
final class FlagScalar extends StdScalarDeserializer<Boolean> {
  private static final long serialVersionUID = 1L;

  private final boolean primitive;

  FlagScalar(Class<Boolean> type) {
    super(type);
    this.primitive = type.isPrimitive();
  }

  @Override
  public Boolean deserialize(JsonParser json, DeserializationContext context) throws IOException {
    if (json.hasToken(JsonToken.VALUE_TRUE) || json.hasToken(JsonToken.VALUE_FALSE)) {
      return json.getBooleanValue();
    }
    context.handleUnexpectedToken(Boolean.class, json);
    return getNullValue(context);
  }

  @Override
  public Boolean getNullValue(DeserializationContext context) {
    return primitive ? Boolean.FALSE : null;
  }
}
