package org.openpps.rest.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Writes answers and problems as JSON. */
@Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
public final class JsonAnswerWriter implements MessageBodyWriter<Object> {
  private final ObjectMapper mapper;

  /** Writes under the settings of {@code mapper}. */
  public JsonAnswerWriter(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return RawBody.isNot(type);
  }

  /** Written in one piece: a failure then still becomes a problem, not half an answer. */
  @Override
  public void writeTo(
      Object answer,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    out.write(mapper.writeValueAsBytes(answer));
  }
}
