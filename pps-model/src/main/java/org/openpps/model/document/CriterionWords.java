package org.openpps.model.document;

import java.util.stream.Collectors;
import org.openpps.model.canonical.Json;
import org.openpps.model.canonical.JsonArray;
import org.openpps.model.canonical.JsonFlag;
import org.openpps.model.canonical.JsonInteger;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.canonical.JsonText;

/** A criterion in words for a reader, whatever its members: {@code by serial, serial 0123}. */
public final class CriterionWords implements Json.Cases<String> {
  private static final CriterionWords WORDS = new CriterionWords();

  private CriterionWords() {}

  /** The criterion, in its canonical form, in words. */
  public static String of(JsonObject criterion) {
    return criterion.match(WORDS);
  }

  @Override
  public String object(JsonObject object) {
    return object.members().entrySet().stream()
        .map(member -> member.getKey() + " " + member.getValue().match(this))
        .collect(Collectors.joining(", "));
  }

  @Override
  public String array(JsonArray array) {
    return array.elements().stream()
        .map(element -> element.match(this))
        .collect(Collectors.joining("; "));
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
