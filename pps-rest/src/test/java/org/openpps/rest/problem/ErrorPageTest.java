package org.openpps.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpStatus;
import org.junit.jupiter.api.Test;
import org.openpps.model.error.ErrorCode;

/**
 * {@code docs/errors.md} is made from the catalogue of codes and the table of statuses. To make it
 * anew: {@code mvn -q -pl pps-rest -am test -Dtest=ErrorPageTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Derrors.update=true}.
 */
class ErrorPageTest {
  private static final Path PAGE = Path.of("../docs/errors.md");
  private static final String HEAD =
      """
      # Errors

      Every refusal is an `application/problem+json` (RFC 9457) with one of these codes in `code`; its
      `type` is `tag:openpps.org,2026:error/` and the code. What is wrong in a body stands in `errors`,
      everything at once, each with its JSON pointer (RFC 6901), code, message and hint. A code never
      changes its meaning; new ones may come. Embedded in a program, the register throws
      `RegisterException` with the same codes.

      This page is made from `ErrorCode` and `ProblemStatus`; a test compares it, and says how to make it
      anew.
      """;

  @Test
  void the_page_says_what_the_catalogue_says() throws IOException {
    if (Boolean.getBoolean("errors.update")) {
      Files.writeString(PAGE, page());
    }
    assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
        .as("docs/errors.md is stale: run the command in the comment of this class")
        .isEqualTo(page());
  }

  private static String page() {
    TreeMap<Integer, List<ErrorCode>> byStatus =
        Arrays.stream(ErrorCode.values())
            .sorted(Comparator.comparing(ErrorCode::code))
            .collect(Collectors.groupingBy(ProblemStatus::of, TreeMap::new, Collectors.toList()));
    return HEAD
        + byStatus.entrySet().stream()
            .map(e -> section(e.getKey(), e.getValue()))
            .collect(Collectors.joining());
  }

  private static String section(int status, List<ErrorCode> codes) {
    return "\n## "
        + status
        + " "
        + HttpStatus.getMessage(status)
        + "\n\n| Code | Meaning | How to fix it | Source |\n|---|---|---|---|\n"
        + codes.stream().map(ErrorPageTest::line).collect(Collectors.joining());
  }

  private static String line(ErrorCode code) {
    return "| `%s` | %s | %s | %s |%n"
        .formatted(code.code(), cell(code.meaning()), cell(code.fix()), cell(code.source()))
        .replace(System.lineSeparator(), "\n");
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
