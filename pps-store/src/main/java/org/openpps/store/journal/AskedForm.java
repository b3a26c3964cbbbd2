package org.openpps.store.journal;

import java.util.List;
import org.openpps.model.canonical.CanonicalJson;
import org.openpps.model.canonical.Json;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.search.CleanCriterion;
import org.openpps.model.search.CriterionJson;

/** What was asked, as canonical JSON. */
final class AskedForm {
  private AskedForm() {}

  /** The criteria as they are kept: {@code {"asked":[{"cleaned":[…],"criterion":{…}}]}}. */
  static byte[] write(List<CleanCriterion> asked) {
    return CanonicalJson.bytes(
        JsonObject.builder()
            .array("asked", asked.stream().<Json>map(AskedForm::criterion).toList())
            .build());
  }

  static List<CleanCriterion> read(byte[] json) {
    return CanonicalJson.parseObject(json).objects("asked").stream()
        .map(
            each ->
                new CleanCriterion(
                    CriterionJson.read(each.object("criterion")), each.texts("cleaned")))
        .toList();
  }

  private static JsonObject criterion(CleanCriterion criterion) {
    return JsonObject.builder()
        .texts("cleaned", criterion.notes())
        .json("criterion", CriterionJson.write(criterion.criterion()))
        .build();
  }
}
