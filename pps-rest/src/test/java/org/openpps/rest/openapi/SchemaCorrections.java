package org.openpps.rest.openapi;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.constraint.Line;
import org.openpps.model.identifier.NamedInformation;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.search.exact.Birth;
import org.openpps.model.search.record.SearchNumber;
import org.openpps.rest.json.WrittenObject;
import org.openpps.store.draft.DraftId;

/** What swagger-core cannot know of the model's records: their string forms, and what is absent. */
final class SchemaCorrections {
  private static final Map<Class<?>, String> NAMED =
      Map.of(
          RegistrationNumber.class, "RegistrationNumber",
          NamedInformation.class, "Digest",
          Birth.class, "Birth",
          SearchNumber.class, "SearchNumber",
          Instant.class, "Instant",
          ZoneId.class, "TimeZone",
          DraftId.class, "DraftId",
          WrittenObject.class, "WrittenFiling");

  private final ObjectNode schemas;
  private final SourceComments comments;
  private final Set<Class<?>> sent;

  /** Corrects {@code schemas}; the records in {@code sent} are read from requests. */
  SchemaCorrections(ObjectNode schemas, SourceComments comments, Set<Class<?>> sent) {
    this.schemas = schemas;
    this.comments = comments;
    this.sent = sent;
  }

  void apply(Collection<Class<?>> types) {
    types.stream().filter(Class::isRecord).forEach(this::correctRecord);
    types.stream()
        .filter(type -> type.isAnnotationPresent(JsonSubTypes.class))
        .forEach(this::family);
  }

  private void correctRecord(Class<?> type) {
    schemas.properties().stream()
        .filter(e -> e.getKey().equals(type.getSimpleName()) || item(type, e.getKey()))
        .forEach(e -> correctRecord(type, (ObjectNode) e.getValue()));
  }

  /** Records of any content are described once for each content. */
  private static boolean item(Class<?> type, String schema) {
    return type.getSimpleName().equals("Item")
        && schema.startsWith("Item")
        && !schema.equals("ItemId");
  }

  private void correctRecord(Class<?> type, ObjectNode given) {
    ObjectNode schema = given;
    if (given.has("allOf")) {
      ObjectNode own = (ObjectNode) given.at("/allOf/1");
      given.removeAll();
      given.setAll(own);
    }
    comments.ofType(type).ifPresent(text -> schema.put("description", text));
    if (item(type, "Item ")) {
      schema.putArray("required").add("entry").add("part");
      ObjectNode properties = (ObjectNode) schema.get("properties");
      properties.set("entry", reference("RegistrationNumber"));
      return;
    }
    ArrayNode required = schema.putArray("required");
    for (RecordComponent component : type.getRecordComponents()) {
      if (schema.path("properties").path(component.getName()) instanceof ObjectNode property) {
        correct(type, component, property);
        if (alwaysThere(type, component)) {
          required.add(component.getName());
        }
      }
    }
    if (required.isEmpty()) {
      schema.remove("required");
    }
    if (sent.contains(type)) {
      schema.put("additionalProperties", false);
    }
  }

  private void correct(Class<?> type, RecordComponent component, ObjectNode property) {
    AnnotatedElement content = content(component);
    Class<?> contentType = contentType(component);
    ObjectNode value =
        List.class == component.getType() ? (ObjectNode) property.get("items") : property;
    Optional.ofNullable(NAMED.get(contentType))
        .ifPresent(
            name -> {
              value.removeAll();
              value.setAll(reference(name));
            });
    Optional.ofNullable(content.getAnnotation(Line.class))
        .ifPresent(line -> value.put("minLength", 1).put("maxLength", line.max()));
    Optional.ofNullable(content.getAnnotation(FreeText.class))
        .ifPresent(text -> value.put("minLength", 1).put("maxLength", text.max()));
    if (component.isAnnotationPresent(NotEmpty.class) || hasFieldAnnotation(type, component)) {
      property.put("minItems", 1);
    } else if (property.path("minItems").asInt(-1) == 0) {
      property.remove("minItems");
    }
    JsonFormat format = accessorFormat(component);
    if (format != null && format.shape() == JsonFormat.Shape.STRING) {
      property.removeAll();
      property
          .put("type", "string")
          .put("pattern", "^(0|[1-9][0-9]{0,17})$")
          .put("example", "1048576");
    }
    comments
        .ofComponent(type, component.getName())
        .ifPresent(text -> property.put("description", text));
  }

  private boolean alwaysThere(Class<?> type, RecordComponent component) {
    Class<?> kind = component.getType();
    if (kind == Optional.class) {
      return false;
    }
    if (!sent.contains(type)) {
      return true;
    }
    boolean wanted =
        component.isAnnotationPresent(NotNull.class)
            || kind == int.class
            || kind == long.class
            || hasFieldAnnotation(type, component)
            || fieldNotNull(type, component);
    return wanted;
  }

  private static boolean hasFieldAnnotation(Class<?> type, RecordComponent component) {
    return field(type, component).isAnnotationPresent(NotEmpty.class);
  }

  private static boolean fieldNotNull(Class<?> type, RecordComponent component) {
    return field(type, component).isAnnotationPresent(NotNull.class);
  }

  private static AnnotatedElement field(Class<?> type, RecordComponent component) {
    try {
      return type.getDeclaredField(component.getName());
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonFormat accessorFormat(RecordComponent component) {
    return component.getAccessor().getAnnotation(JsonFormat.class);
  }

  private static AnnotatedElement content(RecordComponent component) {
    return component.getAnnotatedType() instanceof AnnotatedParameterizedType container
        ? container.getAnnotatedActualTypeArguments()[0]
        : component.getAnnotatedType();
  }

  private static Class<?> contentType(RecordComponent component) {
    return component.getAnnotatedType() instanceof AnnotatedParameterizedType container
            && container.getAnnotatedActualTypeArguments()[0].getType() instanceof Class<?> type
        ? type
        : component.getType();
  }

  /** A sealed family is one of its cases, told apart by the member that names the case. */
  private void family(Class<?> family) {
    String member = family.getAnnotation(JsonTypeInfo.class).property();
    ObjectNode schema = schemas.putObject(family.getSimpleName());
    comments.ofType(family).ifPresent(text -> schema.put("description", text));
    ArrayNode oneOf = schema.putArray("oneOf");
    ObjectNode discriminator = schema.putObject("discriminator").put("propertyName", member);
    ObjectNode mapping = discriminator.putObject("mapping");
    for (JsonSubTypes.Type type : family.getAnnotation(JsonSubTypes.class).value()) {
      String name = type.value().getSimpleName();
      oneOf.add(reference(name));
      mapping.put(type.name(), reference(name).path("$ref").asText());
      ObjectNode variant = (ObjectNode) schemas.get(name);
      ObjectNode properties = (ObjectNode) variant.get("properties");
      ObjectNode named = properties.objectNode();
      named.putObject(member).put("type", "string").put("const", type.name());
      named.setAll(properties);
      variant.set("properties", named);
      ArrayNode required = variant.withArray("required");
      required.insert(0, member);
    }
  }

  private ObjectNode reference(String name) {
    return schemas.objectNode().put("$ref", "#/components/schemas/" + name);
  }
}
