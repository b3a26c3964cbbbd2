package org.openpps.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpps.model.canonical.CanonicalJson;
import org.openpps.model.canonical.Json;
import org.openpps.model.canonical.JsonArray;
import org.openpps.model.canonical.JsonFlag;
import org.openpps.model.canonical.JsonInteger;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.canonical.JsonText;

/**
 * Documents in which one value, at any depth and within the JSON that stands in strings too, was
 * replaced. None verifies, and none makes the verifier throw.
 */
class RandomDamageTest {
  private static final long SEED = 20261123;
  private static final int ROUNDS = 400;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "documents/statement-full.json",
        "documents/receipt.json",
        "documents/certificate-found.json",
        "documents/certificate-erased.json",
        "documents/ordinal-proof.json"
      })
  void a_document_with_one_value_replaced_fails(String name) {
    Random random = new Random(SEED);
    Json golden = CanonicalJson.parse(GoldenLedgerTest.golden(name));
    for (int round = 0; round < ROUNDS; round++) {
      Json damaged = golden.match(new Damage(random));
      if (!damaged.equals(golden)) {
        assertThat(Tampering.verify(CanonicalJson.write(damaged)).outcome())
            .as("seed %d, round %d of %s: %s", SEED, round, name, damaged)
            .isEqualTo(Outcome.FAILED);
      }
    }
  }

  /** Walks to one value and replaces it; JSON within a string is walked like JSON outside. */
  private record Damage(Random random) implements Json.Cases<Json> {
    private static final List<Json> OTHERS =
        List.of(
            new JsonText(""),
            new JsonText("x"),
            new JsonInteger(0),
            new JsonInteger(JsonInteger.MAX),
            new JsonFlag(true),
            new JsonArray(List.of()),
            JsonObject.builder().build());

    @Override
    public Json object(JsonObject object) {
      List<String> names = List.copyOf(object.members().keySet());
      if (names.isEmpty()) {
        return other();
      }
      Map<String, Json> members = new TreeMap<>(object.members());
      String name = names.get(random.nextInt(names.size()));
      if (random.nextInt(8) == 0) {
        members.remove(name);
      } else {
        members.put(name, members.get(name).match(this));
      }
      return new JsonObject(members);
    }

    @Override
    public Json array(JsonArray array) {
      List<Json> elements = new ArrayList<>(array.elements());
      if (elements.isEmpty()) {
        return other();
      }
      int at = random.nextInt(elements.size());
      switch (random.nextInt(8)) {
        case 0 -> elements.remove(at);
        case 1 -> elements.add(at, elements.get(at));
        default -> elements.set(at, elements.get(at).match(this));
      }
      return new JsonArray(elements);
    }

    @Override
    public Json text(JsonText text) {
      return text.value().startsWith("{") && random.nextInt(4) > 0
          ? new JsonText(CanonicalJson.write(CanonicalJson.parse(text.value()).match(this)))
          : other();
    }

    @Override
    public Json integer(JsonInteger integer) {
      return other();
    }

    @Override
    public Json flag(JsonFlag flag) {
      return other();
    }

    private Json other() {
      return OTHERS.get(random.nextInt(OTHERS.size()));
    }
  }
}
