package org.openpps.model.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.search.KeyKind;
import org.openpps.model.search.Probe;

/**
 * Whether what was searched and what matched go with what was asked. Whether a part holds the key
 * that was compared is the search profile's rule and not looked at.
 */
final class CriterionCheck {
  private final CertificateBody body;
  private final List<String> differences = new ArrayList<>();

  private CriterionCheck(CertificateBody body) {
    this.body = body;
  }

  /** What differs, in sentences. */
  static List<String> of(CertificateBody body) {
    CriterionCheck check = new CriterionCheck(body);
    JsonObject criterion = body.criterion();
    try {
      if (criterion.text("by").equals("number")) {
        check.byNumber(criterion.read("number", PartForm::number));
      } else {
        check.byKeys();
      }
    } catch (RuntimeException e) {
      check.differences.add("The criterion cannot be read: " + e.getMessage());
    }
    return check.differences;
  }

  /** A number finds the registration that the entry with this number is about, and no other. */
  private void byNumber(RegistrationNumber number) {
    require(body.searched().isEmpty(), "A search by number compares no keys.");
    require(body.hits().size() <= 1, "A number finds one registration at most.");
    for (CertificateHit hit : body.hits()) {
      require(hit.matches().isEmpty(), "A search by number has no matches.");
      require(
          hit.entries().stream().anyMatch(entry -> entry.index() == number.sequence()),
          "Registration %s has no entry %s.".formatted(hit.number().display(), number.display()));
    }
  }

  private void byKeys() {
    require(!body.searched().isEmpty(), "It is not said which keys were compared.");
    Set<KeyKind> kinds = body.searched().stream().map(Probe::kind).collect(Collectors.toSet());
    for (CertificateHit hit : body.hits()) {
      require(
          !hit.matches().isEmpty(),
          "Registration %s is found without a match.".formatted(hit.number().display()));
      require(
          hit.matches().stream().allMatch(match -> kinds.contains(match.kind())),
          "Registration %s matches by a key that was not compared."
              .formatted(hit.number().display()));
    }
  }

  private void require(boolean holds, String difference) {
    if (!holds) {
      differences.add(difference);
    }
  }
}
