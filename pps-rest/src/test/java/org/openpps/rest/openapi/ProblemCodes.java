package org.openpps.rest.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.openpps.model.error.ErrorCode;
import org.openpps.rest.problem.ProblemStatus;

/** The stable codes of problems, with what they mean. */
final class ProblemCodes {
  private ProblemCodes() {}

  static void describe(ObjectNode problem, ObjectNode error) {
    ObjectNode code = (ObjectNode) problem.at("/properties/code");
    code.put(
        "description",
        "The stable code. New ones may come; none changes its meaning.\n\n"
            + Arrays.stream(ErrorCode.values())
                .sorted(Comparator.comparing(ErrorCode::code))
                .map(c -> "- `" + c.code() + "` (" + ProblemStatus.of(c) + "): " + c.meaning())
                .collect(Collectors.joining("\n")));
    ArrayNode values = code.putArray("enum");
    Arrays.stream(ErrorCode.values()).map(ErrorCode::code).sorted().forEach(values::add);
    problem.withArray("required").removeAll();
    for (String member : new String[] {"type", "title", "status", "detail", "code", "hint"}) {
      problem.withArray("required").add(member);
    }
    ((ObjectNode) error.at("/properties/pointer")).put("format", "json-pointer");
  }
}
