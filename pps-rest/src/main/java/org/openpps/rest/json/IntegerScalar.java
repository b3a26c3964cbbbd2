package org.openpps.rest.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.Violation;

/**
 * Reads a whole number within the range of its type; a primitive that is absent is missing. A
 * member that travels as a string, such as a count of octets, is read from its decimal digits.
 */
final class IntegerScalar<N extends Number> extends StdScalarDeserializer<N>
    implements ContextualDeserializer {
  private static final long serialVersionUID = 1L;
  private static final Pattern DIGITS = Pattern.compile("0|-?[1-9][0-9]{0,17}");

  private final long least;
  private final long greatest;
  private final transient LongFunction<N> boxing;
  private final String member;
  private final boolean asText;

  private IntegerScalar(
      Class<?> type,
      long least,
      long greatest,
      LongFunction<N> boxing,
      String member,
      boolean asText) {
    super(type);
    this.least = least;
    this.greatest = greatest;
    this.boxing = boxing;
    this.member = member;
    this.asText = asText;
  }

  static IntegerScalar<Integer> ofInt(Class<Integer> type) {
    return new IntegerScalar<>(
        type, Integer.MIN_VALUE, Integer.MAX_VALUE, value -> (int) value, "", false);
  }

  static IntegerScalar<Long> ofLong(Class<Long> type) {
    return new IntegerScalar<>(type, Long.MIN_VALUE, Long.MAX_VALUE, value -> value, "", false);
  }

  /** Remembers the member's name, because an absent one is told of when no name is at hand. */
  @Override
  public JsonDeserializer<?> createContextual(
      DeserializationContext context, BeanProperty property) {
    if (property == null) {
      return this;
    }
    JsonFormat.Value format = findFormatOverrides(context, property, _valueClass);
    return new IntegerScalar<>(
        _valueClass,
        least,
        greatest,
        boxing,
        property.getName(),
        format.getShape() == JsonFormat.Shape.STRING);
  }

  @Override
  public N deserialize(JsonParser json, DeserializationContext context) throws IOException {
    OptionalLong number = asText ? written(json) : plain(json);
    if (number.isPresent() && number.getAsLong() >= least && number.getAsLong() <= greatest) {
      return boxing.apply(number.getAsLong());
    }
    context.handleUnexpectedToken(_valueClass, json);
    return zeroOrNull();
  }

  private static OptionalLong plain(JsonParser json) throws IOException {
    return json.hasToken(JsonToken.VALUE_NUMBER_INT)
            && json.getNumberType() != JsonParser.NumberType.BIG_INTEGER
        ? OptionalLong.of(json.getLongValue())
        : OptionalLong.empty();
  }

  private static OptionalLong written(JsonParser json) throws IOException {
    return json.hasToken(JsonToken.VALUE_STRING) && DIGITS.matcher(json.getText()).matches()
        ? OptionalLong.of(Long.parseLong(json.getText()))
        : OptionalLong.empty();
  }

  @Override
  public Object getAbsentValue(DeserializationContext context) {
    if (_valueClass.isPrimitive()) {
      String pointer = BodyPointer.ofCurrent(context.getParser()) + BodyPointer.step(member);
      BodyViolations.of(context).add(Violation.of(pointer, ErrorCode.VALUE_MISSING));
    }
    return zeroOrNull();
  }

  private N zeroOrNull() {
    return _valueClass.isPrimitive() ? boxing.apply(0) : null;
  }
}
