package org.openpps.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.rest.program.ServedResources;
import org.openpps.rest.testing.ServedRegister;

/**
 * The checked-in document is what the code makes, and what a client relies on stays. To take over a
 * change: {@code mvn -q -pl pps-rest -am test -Dtest=OpenApiDocumentTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dopenapi.update=compatible}; a breaking one wants {@code
 * -Dopenapi.update=breaking} and a word in the change log.
 */
class OpenApiDocumentTest {
  private static final java.nio.file.Path FILE =
      java.nio.file.Path.of("src/main/resources/org/openpps/rest/openapi.json");
  private static final String UPDATE = System.getProperty("openapi.update", "");

  private static ServedRegister served;
  private static ObjectNode made;
  private static ObjectNode checkedIn;

  @BeforeAll
  static void make(@TempDir java.nio.file.Path directory) throws IOException {
    served = ServedRegister.in(directory);
    List<Class<?>> resources =
        ServedResources.of(served.register()).stream()
            .<Class<?>>map(Object::getClass)
            .filter(type -> type.isAnnotationPresent(Path.class))
            .toList();
    made = OpenApiDocument.of(resources);
    checkedIn = (ObjectNode) new ObjectMapper().readTree(FILE.toFile());
  }

  @AfterAll
  static void close() {
    served.close();
  }

  @Test
  void what_a_client_relies_on_stays() {
    if (!UPDATE.equals("breaking")) {
      assertThat(BreakingChanges.between(checkedIn, made)).isEmpty();
    }
  }

  @Test
  void the_checked_in_document_is_what_the_code_makes() throws IOException {
    if (UPDATE.equals("breaking")
        || UPDATE.equals("compatible") && BreakingChanges.between(checkedIn, made).isEmpty()) {
      Files.writeString(FILE, OpenApiDocument.text(made));
    }
    assertThat(Files.readString(FILE))
        .as("stale: run the command in the comment of this class")
        .isEqualTo(OpenApiDocument.text(made));
  }

  @Test
  void it_is_served_to_anybody() throws IOException {
    var answer = served.callerWith("").get("/v1/openapi.json");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(answer.body())
        .isEqualTo(
            new String(
                OpenApiDocumentTest.class
                    .getResourceAsStream("/org/openpps/rest/openapi.json")
                    .readAllBytes(),
                java.nio.charset.StandardCharsets.UTF_8));
  }

  @Test
  void every_write_wants_an_idempotency_key() {
    for (String path : List.of("/v1/groups", "/v1/filings")) {
      assertThat(made.path("paths").path(path).at("/post/parameters").findValuesAsText("name"))
          .contains("Idempotency-Key");
    }
  }

  @Test
  void every_operation_says_what_it_does_who_may_and_how_it_fails() {
    made.path("paths")
        .forEach(
            path ->
                path.forEach(
                    operation -> {
                      assertThat(operation.path("summary").asText()).isNotBlank();
                      assertThat(operation.has("security") || operation.has("description"))
                          .as("%s", operation)
                          .isTrue();
                      assertThat(operation.path("responses").has("4XX")).isTrue();
                    }));
  }
}
