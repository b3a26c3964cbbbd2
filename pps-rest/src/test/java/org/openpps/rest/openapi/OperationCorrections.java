package org.openpps.rest.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openpps.rest.access.Allowed;
import org.openpps.rest.access.ByGrantorCode;
import org.openpps.rest.access.Open;
import org.openpps.store.account.Role;

/** What swagger-core cannot know of the resources: names, words, access and answers. */
final class OperationCorrections {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Methods for the text form and the PDF of a document, which are told of with its JSON. */
  private static final Set<String> OTHER_FORMS = Set.of("proof", "pdf");

  private final SourceComments comments;
  private final JsonNode parameters;

  OperationCorrections(SourceComments comments, JsonNode parameters) {
    this.comments = comments;
    this.parameters = parameters;
  }

  /** The paths in the order of their names, each method with its operation. */
  ObjectNode apply(ObjectNode paths, Collection<Class<?>> resources) {
    ObjectNode sorted = JSON.createObjectNode();
    paths.properties().stream()
        .sorted(java.util.Map.Entry.comparingByKey())
        .forEach(path -> sorted.set(path.getKey(), path.getValue()));
    for (Class<?> resource : resources) {
      methods(resource).forEach(method -> describe(resource, method, sorted));
    }
    return sorted;
  }

  /** The last method of an address is described; the JSON form comes before the text form. */
  private static List<Method> methods(Class<?> resource) {
    return Arrays.stream(resource.getMethods())
        .filter(method -> verb(method).isPresent())
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  private void describe(Class<?> resource, Method method, ObjectNode paths) {
    String subject = resource.getSimpleName().replace("Resource", "");
    if (OTHER_FORMS.contains(method.getName())) {
      return;
    }
    ObjectNode operation =
        (ObjectNode) paths.path(path(resource, method)).path(verb(method).orElseThrow());
    String id =
        subject.substring(0, 1).toLowerCase(Locale.ROOT)
            + subject.substring(1)
            + capital(method.getName());
    ObjectNode described = operation.objectNode();
    described.putArray("tags").add(resource.getPackageName().replaceAll(".*\\.", ""));
    comments.ofMethod(resource, method.getName()).ifPresent(text -> described.put("summary", text));
    roles(method).ifPresent(text -> described.put("description", text));
    described.put("operationId", id);
    parameters(id, operation, described);
    body(operation, described);
    Answers.describe(id, described);
    if (method.isAnnotationPresent(Open.class)) {
      described.putArray("security");
    }
    if (method.isAnnotationPresent(ByGrantorCode.class)) {
      described.putArray("security").addObject().putArray("grantorCode");
    }
    operation.removeAll();
    operation.setAll(described);
  }

  private void parameters(String id, ObjectNode operation, ObjectNode described) {
    if (!operation.path("parameters").isArray()) {
      return;
    }
    ArrayNode list = described.putArray("parameters");
    for (JsonNode parameter : operation.path("parameters")) {
      ObjectNode corrected = parameter.deepCopy();
      String name = parameter.path("name").asText();
      JsonNode known =
          Optional.of(parameters.path(id + " " + name))
              .filter(own -> !own.isMissingNode())
              .orElseGet(() -> parameters.path(name));
      if (known.isMissingNode()) {
        throw new IllegalStateException("what is " + parameter + "? Say it in components.json.");
      }
      corrected.setAll((ObjectNode) known);
      list.add(corrected);
    }
  }

  private static void body(ObjectNode operation, ObjectNode described) {
    if (operation.has("requestBody")) {
      ObjectNode body = described.putObject("requestBody").put("required", true);
      body.setAll((ObjectNode) operation.get("requestBody"));
      JsonNode text = body.at("/content/text~1plain/schema");
      if (text instanceof ObjectNode schema) {
        schema
            .put("type", "string")
            .put(
                "description",
                "One line for each file: its SHA-256 or SHA-512 in hexadecimal digits, two blanks,"
                    + " its path (RFC 8493, section 2.1.3).");
      }
    }
  }

  private static Optional<String> roles(Method method) {
    return Optional.ofNullable(method.getAnnotation(Allowed.class))
        .map(
            allowed ->
                "Roles: "
                    + Arrays.stream(allowed.value())
                        .map(Role::code)
                        .collect(Collectors.joining(", "))
                    + ".");
  }

  private static String path(Class<?> resource, Method method) {
    String base = resource.getAnnotation(Path.class).value();
    Path own = method.getAnnotation(Path.class);
    return own == null ? base : base + "/" + own.value();
  }

  private static Optional<String> verb(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(a -> a.annotationType().getAnnotation(HttpMethod.class))
        .filter(java.util.Objects::nonNull)
        .map(http -> http.value().toLowerCase(Locale.ROOT))
        .findFirst();
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
