package org.openpps.rest.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Spoils a JSON text at random: as octets, as characters, or as a tree. */
public final class Mutation {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String[] TEXTS = {
    "",
    " ",
    "\u0000",
    "\n",
    "\ud800",
    "\ufffe",
    "\u202e",
    "x".repeat(5000),
    "0",
    "-1",
    "true",
    "null",
    "2026-11-23",
    "+999999999-12-31",
    "000000000195",
    "0000 0000 0292",
    "%s{0}${jndi:x}",
    "'; DROP TABLE entry; --",
    "ni:///sha-256;f4OxZX",
    "\u0130\u00df\ufb01",
    "\uff10\uff11"
  };

  private final Random random;

  public Mutation(Random random) {
    this.random = random;
  }

  /** A spoilt copy. */
  public byte[] of(String json) {
    return switch (random.nextInt(4)) {
      case 0 -> flipped(json.getBytes(StandardCharsets.UTF_8));
      case 1 -> cut(json);
      default -> tree(json);
    };
  }

  private byte[] flipped(byte[] octets) {
    for (int i = random.nextInt(4); i >= 0; i--) {
      octets[random.nextInt(octets.length)] = (byte) random.nextInt(256);
    }
    return octets;
  }

  private byte[] cut(String json) {
    int from = random.nextInt(json.length());
    int to = Math.min(json.length(), from + random.nextInt(20));
    String middle = random.nextBoolean() ? "" : json.substring(from, to).repeat(2);
    return (json.substring(0, from) + middle + json.substring(to)).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] tree(String json) {
    try {
      JsonNode tree = JSON.readTree(json);
      for (int i = random.nextInt(3); i >= 0; i--) {
        spoil(tree);
      }
      return JSON.writeValueAsBytes(tree);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void spoil(JsonNode tree) {
    List<JsonNode> containers = new ArrayList<>();
    collect(tree, containers);
    JsonNode container = containers.get(random.nextInt(containers.size()));
    if (container instanceof ObjectNode object && !object.isEmpty()) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      spoil(object, names.get(random.nextInt(names.size())));
    } else if (container instanceof ArrayNode array) {
      spoil(array);
    }
  }

  private void spoil(ObjectNode object, String name) {
    switch (random.nextInt(4)) {
      case 0 -> object.remove(name);
      case 1 -> object.set(name + TEXTS[random.nextInt(4)] + "x", object.remove(name));
      default -> object.set(name, value(object.get(name)));
    }
  }

  private void spoil(ArrayNode array) {
    if (array.isEmpty() || random.nextInt(3) == 0) {
      array.add(value(array));
    } else if (random.nextBoolean()) {
      array.add(array.get(random.nextInt(array.size())).deepCopy());
    } else {
      array.set(random.nextInt(array.size()), value(array.get(0)));
    }
  }

  private JsonNode value(JsonNode old) {
    return switch (random.nextInt(12)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.booleanNode(random.nextBoolean());
      case 2 -> NODES.numberNode(random.nextLong());
      case 3 -> NODES.numberNode(random.nextDouble() * 1e300);
      case 4 -> NODES.numberNode(BigInteger.TWO.pow(random.nextInt(100)));
      case 5 -> NODES.arrayNode().add(old.deepCopy());
      case 6 -> NODES.objectNode().set("kind", old.deepCopy());
      case 7 -> NODES.objectNode();
      default -> NODES.textNode(TEXTS[random.nextInt(TEXTS.length)]);
    };
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainerNode()) {
      containers.add(node);
    }
    node.forEach(child -> collect(child, containers));
  }
}
