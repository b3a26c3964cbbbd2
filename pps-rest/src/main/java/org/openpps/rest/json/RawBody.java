package org.openpps.rest.json;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.File;
import java.io.InputStream;
import java.io.Reader;
import java.util.stream.Stream;

/** The types that stand for octets or characters as they are, which Jakarta REST itself handles. */
final class RawBody {
  private RawBody() {}

  static boolean isNot(Class<?> type) {
    return Stream.of(
            byte[].class,
            CharSequence.class,
            File.class,
            InputStream.class,
            Reader.class,
            StreamingOutput.class)
        .noneMatch(raw -> raw.isAssignableFrom(type));
  }
}
