package org.openpps.rest.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.UncheckedIOException;

/** Values as JSON lines: one a line, each by itself, in the form of every other answer. */
public final class JsonLines {
  private static final ObjectWriter WRITER = RegisterJson.mapper(JsonLimits.DEFAULT).writer();

  private JsonLines() {}

  /** The value with its line end. */
  public static String line(Object value) {
    try {
      return WRITER.writeValueAsString(value) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
