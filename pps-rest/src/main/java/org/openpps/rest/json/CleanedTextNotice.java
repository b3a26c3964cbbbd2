package org.openpps.rest.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tells with the receipt of a filing in which of its texts hidden characters were removed or made
 * plain blanks before anything was hashed: a header with JSON pointers, as a list of strings (RFC
 * 9651).
 */
public final class CleanedTextNotice implements ReaderInterceptor, ContainerResponseFilter {
  /** The header. */
  public static final String HEADER = "Text-Cleaned";

  /** What every answer to a filing carries, and no other. */
  private static final String OF_A_FILING = "Idempotent-Replayed";

  private static final String PROPERTY = CleanedTextNotice.class.getName();
  private static final int MOST = 50;

  private final ObjectMapper mapper;

  /** Reads bodies under the settings of {@code mapper}. */
  public CleanedTextNotice(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** Notes what is hidden in a filing that came by another way than the body. */
  public static void note(ContainerRequestContext request, WrittenObject filing) {
    request.setProperty(PROPERTY, filing.hidden());
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    if (!MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
      return context.proceed();
    }
    Copied body = new Copied(context.getInputStream());
    context.setInputStream(body);
    Object read = context.proceed();
    if (body.mayHide()) {
      context.setProperty(
          PROPERTY, HiddenCharacters.pointers(mapper.readTree(body.copy.toByteArray())));
    }
    return read;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getHeaders().containsKey(OF_A_FILING)
        && request.getProperty(PROPERTY) instanceof List<?> pointers
        && !pointers.isEmpty()) {
      response.getHeaders().putSingle(HEADER, list(pointers));
    }
  }

  private static String list(List<?> pointers) {
    String list =
        pointers.stream()
            .limit(MOST)
            .map(pointer -> "\"" + pointer + "\"")
            .collect(Collectors.joining(", "));
    return pointers.size() > MOST ? list + ";more=" + (pointers.size() - MOST) : list;
  }

  /** A body that is read on, and kept for a second look where one may be worth it. */
  private static final class Copied extends FilterInputStream {
    private final ByteArrayOutputStream copy = new ByteArrayOutputStream();
    private boolean beyondAscii;

    Copied(InputStream body) {
      super(body);
    }

    /** Hidden characters are beyond ASCII, and stand in a body as they are or escaped. */
    boolean mayHide() {
      return beyondAscii;
    }

    @Override
    public int read() throws IOException {
      int octet = super.read();
      if (octet >= 0) {
        copy.write(octet);
        look(octet);
      }
      return octet;
    }

    @Override
    public int read(byte[] octets, int offset, int length) throws IOException {
      int count = super.read(octets, offset, length);
      if (count > 0) {
        copy.write(octets, offset, count);
        for (int i = offset; i < offset + count; i++) {
          look(octets[i]);
        }
      }
      return count;
    }

    private void look(int octet) {
      beyondAscii |= octet >= 0x80 || octet < 0 || octet == '\\';
    }
  }
}
