package org.openpps.rest.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.Instant;
import org.openpps.model.canonical.CanonicalTime;

/** Writes an instant as it is hashed, in UTC with milliseconds. */
final class InstantText extends StdScalarSerializer<Instant> {
  private static final long serialVersionUID = 1L;

  InstantText() {
    super(Instant.class);
  }

  @Override
  public void serialize(Instant instant, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    out.writeString(CanonicalTime.write(instant));
  }
}
