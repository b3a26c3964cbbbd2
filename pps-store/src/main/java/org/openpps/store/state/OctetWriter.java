package org.openpps.store.state;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Writes values one after the other, without names: {@link OctetReader} reads them in order. */
final class OctetWriter {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1024);

  /** Any number, seven bits to the octet, small ones short; negative ones take ten octets. */
  OctetWriter number(long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      out.write((int) (rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.write((int) rest);
    return this;
  }

  OctetWriter flag(boolean value) {
    out.write(value ? 1 : 0);
    return this;
  }

  OctetWriter text(String value) {
    byte[] octets = value.getBytes(StandardCharsets.UTF_8);
    number(octets.length);
    out.writeBytes(octets);
    return this;
  }

  /** A constant by its name, which must not change under the views. */
  OctetWriter constant(Enum<?> value) {
    return text(value.name());
  }

  <T> OctetWriter optional(Optional<T> value, BiConsumer<OctetWriter, T> form) {
    flag(value.isPresent());
    value.ifPresent(present -> form.accept(this, present));
    return this;
  }

  <T> OctetWriter list(List<T> values, BiConsumer<OctetWriter, T> form) {
    number(values.size());
    values.forEach(value -> form.accept(this, value));
    return this;
  }

  byte[] octets() {
    return out.toByteArray();
  }
}
