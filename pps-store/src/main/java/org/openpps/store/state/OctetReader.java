package org.openpps.store.state;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads what {@link OctetWriter} wrote. */
final class OctetReader {
  private final byte[] octets;
  private int at;

  OctetReader(byte[] octets) {
    this.octets = octets;
  }

  long number() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte octet = octets[at++];
      value |= (long) (octet & 0x7F) << shift;
      if (octet >= 0) {
        return value;
      }
    }
  }

  int count() {
    return Math.toIntExact(number());
  }

  boolean flag() {
    return octets[at++] != 0;
  }

  String text() {
    int length = count();
    String text = new String(octets, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  <E extends Enum<E>> E constant(Class<E> type) {
    return Enum.valueOf(type, text());
  }

  <T> Optional<T> optional(Function<OctetReader, T> form) {
    return flag() ? Optional.of(form.apply(this)) : Optional.empty();
  }

  <T> List<T> list(Function<OctetReader, T> form) {
    int count = count();
    List<T> values = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      values.add(form.apply(this));
    }
    return values;
  }

  boolean atEnd() {
    return at == octets.length;
  }
}
