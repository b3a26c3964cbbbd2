package org.openpps.rest.json;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.error.Violation;

/** Parses, binds and validates a body, and refuses it for everything that is wrong at once. */
@Consumes(MediaType.APPLICATION_JSON)
public final class ValidatedJsonReader implements MessageBodyReader<Object> {
  private final ObjectMapper mapper;

  /** Reads under the settings of {@code mapper}. */
  public ValidatedJsonReader(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return RawBody.isNot(type);
  }

  /**
   * Reads a body.
   *
   * @throws RefusedException with every violation, none of which left a trace in the register
   */
  @Override
  public Object readFrom(
      Class<Object> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body) {
    BodyViolations violations = new BodyViolations();
    JsonNode tree = new BodyTree(mapper.reader(), violations).read(body);
    Object value = bind(tree, mapper.constructType(genericType), violations);
    if (value != null && !violations.full()) {
      violations.addDeclared(DeclaredConstraints.broken(value));
    }
    violations.refuse();
    return value;
  }

  /** A place at which Jackson cannot go on ends the reading, and the rest is told another time. */
  private Object bind(JsonNode tree, JavaType type, BodyViolations violations) {
    try {
      return violations.gathering(mapper.readerFor(type)).readValue(tree);
    } catch (JsonMappingException e) {
      violations.add(Violation.of(BodyPointer.ofFailure(e), ErrorCode.VALUE_KIND));
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException("a tree in memory cannot break off", e);
    }
  }
}
