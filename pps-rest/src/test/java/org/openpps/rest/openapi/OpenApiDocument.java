package org.openpps.rest.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.jaxrs2.Reader;
import io.swagger.v3.oas.integration.SwaggerConfiguration;
import io.swagger.v3.oas.models.OpenAPI;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeMap;

/**
 * The OpenAPI document as it follows from the resources and their Javadoc. swagger-core reads
 * methods, parameters and records; what it cannot know is put right here.
 */
final class OpenApiDocument {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path MODEL = Path.of("../pps-model/src/main/java/org/openpps/model");
  private static final Path STORE = Path.of("../pps-store/src/main/java/org/openpps/store");
  private static final Path REST = Path.of("src/main/java/org/openpps/rest");
  private static final String INTRODUCTION =
      "The register of interests in personal property. Errors are problems of RFC 9457 with a"
          + " stable `code`, listed in docs/errors.md. Instants are UTC with milliseconds. A"
          + " property that a request may not hold is refused with its JSON pointer; a client"
          + " ignores properties of answers that it does not know.";

  private OpenApiDocument() {}

  /** The document that these resources make. */
  static ObjectNode of(Collection<Class<?>> resources) {
    OpenAPI read =
        new Reader(new SwaggerConfiguration().openAPI31(true).openAPI(new OpenAPI()))
            .read(new LinkedHashSet<>(resources));
    ObjectNode raw = Json31.mapper().convertValue(read, ObjectNode.class);
    ObjectNode schemas = (ObjectNode) raw.at("/components/schemas");
    DescribedTypes types = DescribedTypes.of(resources);
    for (Class<?> type : DescribedTypes.ANSWERED_ALONE) {
      ModelConverters.getInstance(true)
          .readAll(type)
          .forEach((name, s) -> schemas.set(name, Json31.mapper().convertValue(s, JsonNode.class)));
    }
    SourceComments comments = SourceComments.of(MODEL, STORE, REST);
    new SchemaCorrections(schemas, comments, types.sent()).apply(types.all());
    ObjectNode components = components();
    schemas.setAll((ObjectNode) components.get("schemas"));
    ProblemCodes.describe(
        (ObjectNode) schemas.get("Problem"), (ObjectNode) schemas.get("ProblemError"));

    ObjectNode document = JSON.createObjectNode().put("openapi", "3.1.0");
    document
        .putObject("info")
        .put("title", "PPS Register")
        .put("version", "v1")
        .put("description", INTRODUCTION)
        .putObject("license")
        .put("name", "Apache-2.0")
        .put("identifier", "Apache-2.0");
    document.putArray("security").addObject().putArray("apiKey");
    OperationCorrections operations =
        new OperationCorrections(comments, components.get("parameters"));
    document.set("paths", operations.apply((ObjectNode) raw.get("paths"), resources));
    ObjectNode used = document.putObject("components");
    used.set("headers", components.get("headers"));
    used.set("responses", components.get("responses"));
    used.set("schemas", reachable(document, schemas));
    used.set("securitySchemes", components.get("securitySchemes"));
    return document;
  }

  /** The text that is checked in. */
  static String text(JsonNode document) {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    try {
      return JSON.writer(printer).writeValueAsString(document) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ObjectNode components() {
    try (InputStream in = OpenApiDocument.class.getResourceAsStream("components.json")) {
      return (ObjectNode) JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The schemas that the document refers to, by name. */
  private static ObjectNode reachable(JsonNode document, ObjectNode schemas) {
    Set<String> names = new LinkedHashSet<>();
    collect(document, schemas, names);
    TreeMap<String, JsonNode> sorted = new TreeMap<>();
    names.forEach(name -> sorted.put(name, schemas.get(name)));
    ObjectNode used = JSON.createObjectNode();
    sorted.forEach(used::set);
    return used;
  }

  private static void collect(JsonNode node, ObjectNode schemas, Set<String> names) {
    Iterator<JsonNode> references = node.findValues("$ref").iterator();
    while (references.hasNext()) {
      String name = references.next().asText();
      String schema = name.substring(name.lastIndexOf('/') + 1);
      if (name.startsWith("#/components/schemas/") && names.add(schema)) {
        if (!schemas.has(schema)) {
          throw new IllegalStateException("no schema " + schema);
        }
        collect(schemas.get(schema), schemas, names);
      }
    }
  }
}
