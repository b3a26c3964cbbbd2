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
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.Violation;

/** Reads a whole number within the range of its type; a primitive that is absent is missing. */
final class IntegerScalar<N extends Number> extends StdScalarDeserializer<N>
    implements ContextualDeserializer {
  private static final long serialVersionUID = 1L;

  /** Counts of octets travel as text (format.md, section 1); 18 digits are within any long. */
  private static final Pattern DIGITS = Pattern.compile("0|[1-9][0-9]{0,17}");

  private final long least;
  private final long greatest;
  private final transient LongFunction<N> boxing;
  private final String member;
  private final boolean inText;

  private IntegerScalar(
      Class<?> type,
      long least,
      long greatest,
      LongFunction<N> boxing,
      String member,
      boolean inText) {
    super(type);
    this.least = least;
    this.greatest = greatest;
    this.boxing = boxing;
    this.member = member;
    this.inText = inText;
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
    JsonFormat.Value format = property.findPropertyFormat(context.getConfig(), _valueClass);
    boolean inText = format.getShape() == JsonFormat.Shape.STRING;
    return new IntegerScalar<>(_valueClass, least, greatest, boxing, property.getName(), inText);
  }

  @Override
  public N deserialize(JsonParser json, DeserializationContext context) throws IOException {
    if (inText
        && json.hasToken(JsonToken.VALUE_STRING)
        && DIGITS.matcher(json.getText()).matches()) {
      return boxing.apply(Long.parseLong(json.getText()));
    }
    if (!inText
        && json.hasToken(JsonToken.VALUE_NUMBER_INT)
        && json.getNumberType() != JsonParser.NumberType.BIG_INTEGER
        && json.getLongValue() >= least
        && json.getLongValue() <= greatest) {
      return boxing.apply(json.getLongValue());
    }
    context.handleUnexpectedToken(_valueClass, json);
    return zeroOrNull();
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
