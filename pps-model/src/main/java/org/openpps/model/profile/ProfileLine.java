package org.openpps.model.profile;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;

/** The values of which the lines of a profile are made. */
final class ProfileLine {
  private ProfileLine() {}

  static Citation citation(JsonObject json) {
    return new Citation(json.text("rule"), json.text("source"));
  }

  static DayCount days(JsonObject json) {
    json.refuseOthers("days", "businessDays");
    return json.optionalInteger("businessDays")
        .map(days -> new DayCount(small(json, "businessDays", days), true))
        .orElseGet(() -> new DayCount(small(json, "days", json.integer("days")), false));
  }

  static Optional<Integer> number(JsonObject json, String name) {
    return json.optionalInteger(name).map(value -> small(json, name, value));
  }

  /** A number of days, years or characters. */
  static int small(JsonObject json, String name, long value) {
    return parse(json.pointer(name), Long.toString(value), Integer::valueOf);
  }

  static BigDecimal price(String text) {
    if (!text.matches("\\d{1,9}\\.\\d{2}")) {
      throw new NumberFormatException(text);
    }
    return new BigDecimal(text);
  }

  static <E extends Enum<E>> E constant(JsonObject json, String name, Class<E> type) {
    return constant(json.pointer(name), json.text(name), type);
  }

  static <E extends Enum<E>> Optional<E> optionalConstant(
      JsonObject json, String name, Class<E> type) {
    return json.optionalText(name).map(text -> constant(json.pointer(name), text, type));
  }

  static <E extends Enum<E>> Set<E> constants(JsonObject json, String name, Class<E> type) {
    return json.texts(name).stream()
        .map(text -> constant(json.pointer(name), text, type))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What {@code form} makes of a text, with its refusal told in words of this file. */
  static <T> T read(JsonObject json, String name, Function<String, T> form) {
    return parse(json.pointer(name), json.text(name), form);
  }

  static <T> T parse(String pointer, String text, Function<String, T> form) {
    try {
      return form.apply(text);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new RefusedException(
          pointer, ErrorCode.VALUE_UNKNOWN, "\"" + text + "\" cannot be read here.");
    }
  }

  private static <E extends Enum<E>> E constant(String pointer, String text, Class<E> type) {
    return Stream.of(type.getEnumConstants())
        .filter(value -> code(value).equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new RefusedException(
                    pointer,
                    ErrorCode.VALUE_UNKNOWN,
                    "\"" + text + "\" must be one of " + codes(type) + "."));
  }

  private static <E extends Enum<E>> String codes(Class<E> type) {
    return EnumSet.allOf(type).stream().map(ProfileLine::code).collect(Collectors.joining(", "));
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
