package org.openpps.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.function.Function;
import org.openpps.model.error.RegisterException;

/** Reads a value that travels as a JSON string, and as nothing else. */
final class TextScalar<T> extends StdScalarDeserializer<T> {
  private static final long serialVersionUID = 1L;

  private final transient Class<T> type;
  private final transient Function<String, T> reading;

  private TextScalar(Class<T> type, Function<String, T> reading) {
    super(type);
    this.type = type;
    this.reading = reading;
  }

  static <T> TextScalar<T> of(Class<T> type, Function<String, T> reading) {
    return new TextScalar<>(type, reading);
  }

  @Override
  public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
    if (!json.hasToken(JsonToken.VALUE_STRING)) {
      return type.cast(context.handleUnexpectedToken(type, json));
    }
    try {
      return reading.apply(json.getText());
    } catch (RegisterException refusal) {
      BodyViolations.of(context).add(BodyPointer.ofCurrent(json), refusal);
      return null;
    }
  }
}
