package org.openpps.model.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpps.model.canonical.Json;
import org.openpps.model.canonical.JsonArray;
import org.openpps.model.canonical.JsonFlag;
import org.openpps.model.canonical.JsonInteger;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.canonical.JsonText;

/**
 * A criterion as given, in words for a reader, whatever its members: {@code serial number 0123}.
 */
public final class CriterionWords implements Json.Cases<String> {
  private static final CriterionWords WORDS = new CriterionWords();

  /** Which of its members a criterion is of; the other members say it already. */
  private static final String BY = "by";

  private static final Map<String, String> LABELS =
      Map.of(
          "serial", "serial number",
          "digest", "digest of a data set or of a file",
          "name", "name of an organisation",
          "familyName", "family name",
          "givenNames", "given names",
          "birth", "born");

  private CriterionWords() {}

  /** The criterion, in its canonical form, in words. */
  public static String of(JsonObject criterion) {
    return shown(criterion).value();
  }

  static Shown shown(JsonObject criterion) {
    List<String> words = new ArrayList<>();
    List<String> exact = new ArrayList<>();
    for (Map.Entry<String, Json> member : criterion.members().entrySet()) {
      if (!member.getKey().equals(BY)) {
        String value = member.getValue().match(WORDS);
        words.add(label(member.getKey()) + " " + value);
        exact.add(value);
      }
    }
    return new Shown("Searched for", String.join(", ", words), exact);
  }

  private static String label(String member) {
    return Optional.ofNullable(LABELS.get(member)).orElse(member);
  }

  /** An identifier is told by its scheme. */
  @Override
  public String object(JsonObject object) {
    List<String> words = new ArrayList<>();
    object.members().forEach((name, value) -> words.add(value.match(this)));
    return String.join(" ", words);
  }

  @Override
  public String array(JsonArray array) {
    return String.join("; ", array.elements().stream().map(e -> e.match(this)).toList());
  }

  @Override
  public String text(JsonText text) {
    return text.value();
  }

  @Override
  public String integer(JsonInteger integer) {
    return Long.toString(integer.value());
  }

  @Override
  public String flag(JsonFlag flag) {
    return Boolean.toString(flag.value());
  }
}
