package org.openpps.rest.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.error.Violation;

/** The body as well-formed JSON, before anything is bound to it. */
final class BodyTree {
  /**
   * The members that name the case of a sealed family, outermost first. They are read before the
   * others, so that Jackson never buffers a value and a pointer is always where the parser stands.
   */
  private static final List<String> CASES = List.of("class", "by", "kind");

  /** As long as the longest lists of a request: collateral, and the parts of an erasure. */
  private static final int LONGEST_LIST = 1000;

  private static final int LONGEST_LIST_OF_NUMBERS = 4096;

  private final ObjectReader reader;
  private final BodyViolations violations;

  BodyTree(ObjectReader reader, BodyViolations violations) {
    this.reader = reader;
    this.violations = violations;
  }

  /**
   * Reads one JSON value; a member given as {@code null} counts as absent.
   *
   * @throws RefusedException {@code json-malformed}, {@code json-limit}, {@code value-missing} for
   *     an empty body, or {@code request-malformed} for one that breaks off
   */
  JsonNode read(InputStream body) {
    JsonNode tree = parse(body);
    if (tree.isMissingNode() || tree.isNull()) {
      throw new RefusedException("", ErrorCode.VALUE_MISSING, "The request needs a body.");
    }
    return normal(tree, "");
  }

  private JsonNode parse(InputStream body) {
    try {
      return reader.readTree(body);
    } catch (StreamConstraintsException e) {
      throw new RefusedException("", ErrorCode.JSON_LIMIT, told(e));
    } catch (JsonProcessingException e) {
      throw new RefusedException("", ErrorCode.JSON_MALFORMED, told(e));
    } catch (CharConversionException e) {
      throw new RefusedException("", ErrorCode.JSON_MALFORMED, "The body is not in UTF-8.");
    } catch (IOException e) {
      throw new RefusedException("", ErrorCode.REQUEST_MALFORMED, "The body breaks off.");
    }
  }

  /** Without what the parser says of its own settings. */
  private static String told(JsonProcessingException e) {
    String what =
        e.getOriginalMessage()
            .split(" \\(start marker at |\\R", 2)[0]
            .replaceAll(", from `[^`]*`", "");
    return Optional.ofNullable(e.getLocation())
        .map(at -> what + " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")")
        .orElse(what);
  }

  private JsonNode normal(JsonNode node, String pointer) {
    return switch (node.getNodeType()) {
      case OBJECT -> normal((ObjectNode) node, pointer);
      case ARRAY -> normal((ArrayNode) node, pointer);
      case BINARY, BOOLEAN, MISSING, NULL, NUMBER, POJO, STRING -> node;
    };
  }

  /** A list that is far too long is told of as one thing, and none of its members is looked at. */
  private ArrayNode normal(ArrayNode array, String pointer) {
    if (array.size() > longest(array)) {
      violations.add(Violation.of(pointer, ErrorCode.LIST_TOO_LONG));
      return array.arrayNode();
    }
    ArrayNode normal = array.arrayNode(array.size());
    for (int i = 0; i < array.size(); i++) {
      normal.add(member(array.get(i), pointer + "/" + i));
    }
    return normal;
  }

  private static int longest(ArrayNode array) {
    boolean numbers = array.valueStream().allMatch(JsonNode::isNumber);
    return numbers ? LONGEST_LIST_OF_NUMBERS : LONGEST_LIST;
  }

  private JsonNode member(JsonNode node, String pointer) {
    if (node.isNull()) {
      violations.add(Violation.of(pointer, ErrorCode.VALUE_MISSING));
    }
    return normal(node, pointer);
  }

  private ObjectNode normal(ObjectNode object, String pointer) {
    ObjectNode normal = object.objectNode();
    Stream.concat(
            CASES.stream().filter(object::has),
            object.propertyStream().map(Map.Entry::getKey).filter(name -> !CASES.contains(name)))
        .filter(name -> !object.get(name).isNull())
        .forEach(
            name -> normal.set(name, normal(object.get(name), pointer + BodyPointer.step(name))));
    return normal;
  }
}
