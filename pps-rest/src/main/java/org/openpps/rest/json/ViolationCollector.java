package org.openpps.rest.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.jsontype.TypeIdResolver;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.error.Violation;

/**
 * Notes what a body got wrong, with its pointer, puts nothing in the place of the value and lets
 * the reading go on, so that the caller learns of everything at once.
 */
final class ViolationCollector extends DeserializationProblemHandler {
  private final ObjectMapper mapper;

  /** Names the values of an enum as {@code mapper} writes them. */
  ViolationCollector(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public boolean handleUnknownProperty(
      DeserializationContext context,
      JsonParser json,
      JsonDeserializer<?> deserializer,
      Object beanOrClass,
      String name)
      throws IOException {
    note(context, BodyPointer.ofMember(json, name), ErrorCode.PROPERTY_UNKNOWN);
    json.skipChildren();
    return true;
  }

  @Override
  public Object handleWeirdKey(
      DeserializationContext context, Class<?> type, String key, String message) {
    note(context, BodyPointer.ofCurrent(context.getParser()), ErrorCode.PROPERTY_UNKNOWN);
    return null;
  }

  @Override
  public Object handleWeirdStringValue(
      DeserializationContext context, Class<?> type, String value, String message) {
    String pointer = BodyPointer.ofCurrent(context.getParser());
    if (type.isEnum()) {
      BodyViolations.of(context)
          .add(new Violation(pointer, ErrorCode.VALUE_UNKNOWN, sentence(allowed(type))));
    } else {
      note(context, pointer, ErrorCode.VALUE_KIND);
    }
    return null;
  }

  @Override
  public Object handleWeirdNumberValue(
      DeserializationContext context, Class<?> type, Number value, String message) {
    note(context, BodyPointer.ofCurrent(context.getParser()), ErrorCode.VALUE_KIND);
    return null;
  }

  @Override
  public Object handleUnexpectedToken(
      DeserializationContext context,
      JavaType type,
      JsonToken token,
      JsonParser json,
      String message)
      throws IOException {
    return skip(context, json);
  }

  @Override
  public Object handleMissingInstantiator(
      DeserializationContext context,
      Class<?> type,
      ValueInstantiator instantiator,
      JsonParser json,
      String message)
      throws IOException {
    return skip(context, json);
  }

  @Override
  public Object handleInstantiationProblem(
      DeserializationContext context, Class<?> type, Object argument, Throwable cause) {
    String pointer = BodyPointer.ofBuilt(context.getParser());
    Optional<RegisterException> refusal = refusal(cause);
    refusal.ifPresent(r -> BodyViolations.of(context).add(pointer, r));
    if (refusal.isEmpty() && !BodyViolations.of(context).within(pointer)) {
      note(context, pointer, ErrorCode.VALUE_KIND);
    }
    return null;
  }

  @Override
  public JavaType handleUnknownTypeId(
      DeserializationContext context,
      JavaType type,
      String typeId,
      TypeIdResolver resolver,
      String message) {
    String pointer = BodyPointer.ofCurrent(context.getParser());
    String known = resolver.getDescForKnownTypeIds().replaceAll("^\\[|\\]$", "");
    BodyViolations.of(context)
        .add(new Violation(pointer, ErrorCode.VALUE_UNKNOWN, sentence(known)));
    return context.constructType(Void.class);
  }

  @Override
  public JavaType handleMissingTypeId(
      DeserializationContext context, JavaType type, TypeIdResolver resolver, String message) {
    JsonParser json = context.getParser();
    if (json.hasToken(JsonToken.END_OBJECT)) {
      String member = BodyPointer.step(caseMember(context, type));
      note(context, BodyPointer.ofBuilt(json) + member, ErrorCode.VALUE_MISSING);
    } else {
      note(context, BodyPointer.ofCurrent(json), ErrorCode.VALUE_KIND);
    }
    return context.constructType(Void.class);
  }

  private static String caseMember(DeserializationContext context, JavaType type) {
    AnnotatedClass family = context.getConfig().introspectClassAnnotations(type).getClassInfo();
    JsonTypeInfo.Value info =
        context.getAnnotationIntrospector().findPolymorphicTypeInfo(context.getConfig(), family);
    return info.getPropertyName();
  }

  private static Optional<RegisterException> refusal(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .filter(RegisterException.class::isInstance)
        .map(RegisterException.class::cast)
        .findFirst();
  }

  private static Object skip(DeserializationContext context, JsonParser json) throws IOException {
    note(context, BodyPointer.ofCurrent(json), ErrorCode.VALUE_KIND);
    json.skipChildren();
    return null;
  }

  private static void note(DeserializationContext context, String pointer, ErrorCode code) {
    BodyViolations.of(context).add(Violation.of(pointer, code));
  }

  private String allowed(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> mapper.valueToTree(constant).asText())
        .collect(Collectors.joining(", "));
  }

  private static String sentence(String known) {
    return "The value is none of those allowed here: " + known + ".";
  }
}
