package org.openpps.model.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openpps.model.ledger.Bundle;
import org.openpps.model.ledger.Part;
import org.openpps.model.ledger.PartKind;
import org.openpps.model.ledger.Parts;
import org.openpps.model.note.SignedCheckpoint;
import org.openpps.model.note.TlogProof;
import org.openpps.model.registration.RegistrationCreated;

/** Documents that a verifier refuses, by the number of the check that fails (section 10). */
final class GoldenRefused {
  private GoldenRefused() {}

  static Map<String, String> of(GoldenLedger ledger) {
    Map<String, String> files = new LinkedHashMap<>();
    Statement full = ledger.statement(2, 4, Disclosure.FULL);
    files.put("check-5-part-changed.json", full.json().replace("Zoë Ann", "Zoë Anne"));
    files.put("check-8-grantor-as-birth-date.json", hidden(full).json());
    files.put("check-11-other-key.json", otherKey(full).json());
    SearchCertificate discharged = ledger.byDigest(8, "2026-12-02T00:00:00.000Z");
    String body = discharged.body();
    CertificateHit hit = discharged.readBody().hits().get(0);
    String text = hit.toJson().toString();
    files.put("check-15-hit-twice.json", lie(discharged, body.replace(text, text + "," + text)));
    files.put(
        "check-16-discharged-as-live.json",
        lie(discharged, body.replace("\"status\":\"discharged\"", "\"status\":\"live\"")));
    return files;
  }

  /** The second grantor, committed to as a birth date beside that of the individual. */
  private static Statement hidden(Statement full) {
    List<Part> parts = new ArrayList<>(full.parts().list());
    Part company = parts.remove(2);
    parts.set(3, new Part.Withheld(PartKind.BIRTH_DATE, parts.get(3).commitment()));
    parts.add(3, new Part.Withheld(PartKind.BIRTH_DATE, company.commitment()));
    return Tampering.signed(2, RegistrationCreated.PLAIN, new Bundle(2, 2), new Parts(parts));
  }

  private static Statement otherKey(Statement full) {
    return new Statement(
        full.leaf(),
        full.parts(),
        TlogProof.of(
            full.proof().inclusion(),
            SignedCheckpoint.sign(full.proof().checkpoint().checkpoint(), GoldenKeyChange.NEXT)));
  }

  private static String lie(SearchCertificate honest, String body) {
    return SearchCertificate.sign(
            CertificateBody.parse(body), honest.checkpoint(), GoldenLedger.KEY)
        .json();
  }
}
