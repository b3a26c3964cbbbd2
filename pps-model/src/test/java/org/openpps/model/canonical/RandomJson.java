package org.openpps.model.canonical;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random values of JSON within the limits of the format. */
final class RandomJson {
  private RandomJson() {}

  /** The seed given as system property {@code pps.seed}, else the same one always. */
  static long seed() {
    return Long.getLong("pps.seed", 20261123L);
  }

  static Json value(Random random, int depth) {
    return switch (random.nextInt(depth == 0 ? 3 : 5)) {
      case 0 -> new JsonText(text(random));
      case 1 -> new JsonInteger(random.nextLong() >>> (11 + random.nextInt(53)));
      case 2 -> new JsonFlag(random.nextBoolean());
      case 3 -> array(random, depth - 1);
      default -> object(random, depth - 1);
    };
  }

  private static JsonArray array(Random random, int depth) {
    List<Json> elements = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      elements.add(value(random, depth));
    }
    return new JsonArray(elements);
  }

  private static JsonObject object(Random random, int depth) {
    Map<String, Json> members = new HashMap<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      members.put(name(random), value(random, depth));
    }
    return new JsonObject(members);
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      name.append((char) random.nextInt(0x80));
    }
    return name.toString();
  }

  private static String text(Random random) {
    int[] limits = {0x20, 0x80, 0x800, 0xFFFF, 0x10FFFF};
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      int c = random.nextInt(limits[random.nextInt(limits.length)]);
      text.appendCodePoint(Characters.forbiddenInJson(c) ? '?' : c);
    }
    return text.toString();
  }
}
