package org.openpps.rest.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Writes answers and problems as JSON. */
@Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
public final class JsonAnswerWriter implements MessageBodyWriter<Object> {
  private static final int ONE_PIECE = 16 * 1024;

  private final ObjectWriter writer;

  /** Writes under the settings of {@code mapper}. */
  public JsonAnswerWriter(ObjectMapper mapper) {
    this.writer =
        mapper
            .writer()
            .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .without(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM)
            .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return RawBody.isNot(type);
  }

  /**
   * A small answer is written in one piece, so that a failure still becomes a problem, not half an
   * answer; a large one is on its way before it is written to its end.
   */
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
    BufferedOutputStream buffered = new BufferedOutputStream(new Unflushed(out), ONE_PIECE);
    writer.writeValue(buffered, answer);
    buffered.flush();
  }

  /** Leaves it to the server when to send, so that a short answer can still tell its length. */
  private static final class Unflushed extends FilterOutputStream {
    Unflushed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] octets, int from, int length) throws IOException {
      out.write(octets, from, length);
    }

    @Override
    public void flush() {
      // The end of the answer is the server's to tell.
    }
  }
}
