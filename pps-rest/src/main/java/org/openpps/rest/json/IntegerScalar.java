package org.openpps.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.function.LongFunction;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.Violation;

/** Reads a whole number within the range of its type; a primitive that is absent is missing. */
final class IntegerScalar<N extends Number> extends StdScalarDeserializer<N>
    implements ContextualDeserializer {
  private static final long serialVersionUID = 1L;

  private final long least;
  private final long greatest;
  private final transient LongFunction<N> boxing;
  private final String member;

  private IntegerScalar(
      Class<?> type, long least, long greatest, LongFunction<N> boxing, String member) {
    super(type);
    this.least = least;
    this.greatest = greatest;
    this.boxing = boxing;
    this.member = member;
  }

  static IntegerScalar<Integer> ofInt(Class<Integer> type) {
    return new IntegerScalar<>(
        type, Integer.MIN_VALUE, Integer.MAX_VALUE, value -> (int) value, "");
  }

  static IntegerScalar<Long> ofLong(Class<Long> type) {
    return new IntegerScalar<>(type, Long.MIN_VALUE, Long.MAX_VALUE, value -> value, "");
  }

  /** Remembers the member's name, because an absent one is told of when no name is at hand. */
  @Override
  public JsonDeserializer<?> createContextual(
      DeserializationContext context, BeanProperty property) {
    return property == null
        ? this
        : new IntegerScalar<>(_valueClass, least, greatest, boxing, property.getName());
  }

  @Override
  public N deserialize(JsonParser json, DeserializationContext context) throws IOException {
    if (json.hasToken(JsonToken.VALUE_NUMBER_INT)
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
