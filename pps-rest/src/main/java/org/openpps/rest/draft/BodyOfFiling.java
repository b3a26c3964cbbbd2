package org.openpps.rest.draft;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Providers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.rest.json.CleanedTextNotice;
import org.openpps.rest.json.WrittenObject;

/** Reads a draft exactly as the body of a filing is read, with the same refusals. */
final class BodyOfFiling implements Function<String, FileRegistrations> {
  private static final Annotation[] NONE = {};

  private final ContainerRequestContext request;
  private final MessageBodyReader<FileRegistrations> reader;

  BodyOfFiling(ContainerRequestContext request, Providers providers) {
    this.request = request;
    this.reader =
        providers.getMessageBodyReader(
            FileRegistrations.class,
            FileRegistrations.class,
            NONE,
            MediaType.APPLICATION_JSON_TYPE);
  }

  @Override
  public FileRegistrations apply(String json) {
    try {
      CleanedTextNotice.note(request, new WrittenObject(json));
      return reader.readFrom(
          FileRegistrations.class,
          FileRegistrations.class,
          NONE,
          MediaType.APPLICATION_JSON_TYPE,
          new MultivaluedHashMap<>(),
          new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot break off", e);
    }
  }
}
