package org.openpps.model.document;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.openpps.model.ledger.Entry;
import org.openpps.model.ledger.Part;
import org.openpps.model.merkle.CompactRange;
import org.openpps.model.merkle.Hash;
import org.openpps.model.merkle.ProofPaths;
import org.openpps.model.search.exact.Birth;

/** The golden ledger and its documents as files, by name. */
final class GoldenFiles {
  private static final String T = "2026-11-24T12:00:00.000Z";

  private final GoldenLedger ledger;
  private final Map<String, String> files = new LinkedHashMap<>();

  private GoldenFiles(GoldenLedger ledger) {
    this.ledger = ledger;
  }

  static Map<String, String> of(GoldenLedger ledger) {
    GoldenFiles files = new GoldenFiles(ledger);
    files.frozen();
    files.documents();
    files.renderings();
    return files.files;
  }

  private void frozen() {
    files.put("vkey.txt", GoldenLedger.KEY.verifierKey().format() + "\n");
    files.put(
        "leaves.txt",
        ledger.asRecorded().stream().map(e -> e.leafText() + "\n").collect(Collectors.joining()));
    files.put("parts.tsv", parts());
    files.put("tree.tsv", tree());
    files.put("checkpoint-1.txt", ledger.checkpoint(1).format());
    files.put("checkpoint-4.txt", ledger.checkpoint(4).format());
    files.put("checkpoint-8.txt", ledger.checkpoint(8).format());
    files.put("leaf-2.tlog-proof", ledger.statement(2, 8, Disclosure.FULL).proof().format());
    files.put("leaf-6.tlog-proof", ledger.statement(6, 8, Disclosure.FULL).proof().format());
    files.put("consistency-4-8.txt", consistency(4, 8));
  }

  private String parts() {
    StringBuilder rows = new StringBuilder("# entry\tpart\tkind\tsalt\ttext\tcommitment\n");
    for (Entry entry : ledger.asRecorded()) {
      for (int i = 0; i < entry.parts().count(); i++) {
        rows.append(entry.sequence()).append('\t').append(i).append('\t');
        rows.append(row(entry.parts().get(i))).append('\n');
      }
    }
    return rows.toString();
  }

  private static String row(Part part) {
    return part.match(
        new Part.Cases<>() {
          @Override
          public String disclosed(Part.Disclosed shown) {
            return String.join(
                "\t",
                shown.kind().code(),
                shown.salt().toBase64(),
                shown.text(),
                shown.commitment().toBase64());
          }

          @Override
          public String withheld(Part.Withheld hidden) {
            throw new IllegalStateException("as recorded, nothing is withheld");
          }
        });
  }

  private String consistency(long older, long newer) {
    return ProofPaths.consistency(older, newer, ledger.register().nodes()).path().stream()
        .map(hash -> hash.toBase64() + "\n")
        .collect(Collectors.joining());
  }

  private String tree() {
    StringBuilder rows = new StringBuilder("# size\tlast leaf hash\troot\tcompact range\n");
    CompactRange range = CompactRange.empty();
    for (Entry entry : ledger.asRecorded()) {
      range = range.append(entry.leafHash());
      rows.append(range.size()).append('\t').append(entry.leafHash()).append('\t');
      rows.append(range.root()).append('\t');
      rows.append(range.subtrees().stream().map(Hash::toBase64).collect(Collectors.joining(" ")));
      rows.append('\n');
    }
    return rows.toString();
  }

  private void documents() {
    document("statement-founded.json", ledger.statement(0, 8, Disclosure.PUBLIC).json());
    document("statement-group.json", ledger.statement(1, 8, Disclosure.PUBLIC).json());
    document("statement-full.json", ledger.statement(2, 4, Disclosure.FULL).json());
    document("statement-masked.json", ledger.statement(2, 4, Disclosure.PUBLIC).json());
    document("statement-erased.json", ledger.statementNow(2, Disclosure.FULL).json());
    document("statement-amended.json", ledger.statement(4, 8, Disclosure.PUBLIC).json());
    document("statement-discharged.json", ledger.statement(5, 8, Disclosure.PUBLIC).json());
    document("statement-parts-erased.json", ledger.statement(6, 8, Disclosure.FULL).json());
    document("statement-parts-erased-sibling.json", ledger.statement(7, 8, Disclosure.FULL).json());
    document(
        "statement-masked.tlog-proof", ledger.statement(2, 4, Disclosure.PUBLIC).toTlogProof());
    document("receipt.json", ledger.receipt().json());
    document("certificate-found.json", found().json());
    document("certificate-nothing.json", nothing().json());
    document("certificate-discharged.json", discharged().json());
    document("certificate-erased.json", erased().json());
    document("certificate-number.json", ledger.byNumber(5, T).json());
    document("certificate-device.json", ledger.byDevice(5, T).json());
    document("certificate-party.json", ledger.byParty(5, T).json());
    document("certificate-organisation.json", ledger.byOrganisation(4, T).json());
    document(
        "certificate-individual.json",
        ledger.byIndividual(Birth.on(LocalDate.of(1984, 2, 29)), 5, T).json());
    document("certificate-nobody.json", ledger.byIndividual(Birth.in(1985), 5, T).json());
    document("certificate-data-set.json", ledger.byDataSet(4, T).json());
    document("certificate-title.json", ledger.byTitle(4, T).json());
    document("certificate-holder.json", ledger.byHolder(5, T).json());
    document("ordinal-proof.json", ledger.ordinal(2, 5, 8).json());
    document("certificate-manifest.json", ledger.byListedFile(5, T).json());
    document("statement-key-changed.json", GoldenKeyChange.statement(ledger).json());
    document("statement-search-profile-begun.json", GoldenSearchProfile.statement(ledger).json());
    GoldenRenewal renewal = new GoldenRenewal();
    document("statement-renewed.json", renewal.statement().json());
    document("certificate-renewed.json", renewal.certificate().json());
    GoldenRemoval removal = new GoldenRemoval();
    document("statement-removed.json", removal.statement(GoldenRemoval.REMOVED).json());
    document("statement-restored.json", removal.statement(GoldenRemoval.RESTORED).json());
    document("statement-expired.json", removal.statement(GoldenRemoval.EXPIRED).json());
    document(
        "certificate-removed.json",
        removal.certificate(GoldenRemoval.REMOVED, "2027-01-04T12:00:00.000Z").json());
    document(
        "certificate-restored.json",
        removal.certificate(GoldenRemoval.RESTORED, "2027-01-05T12:00:00.000Z").json());
    document(
        "certificate-expired.json",
        removal.certificate(GoldenRemoval.EXPIRED, "2031-07-02T00:00:00.000Z").json());
    GoldenSuppression suppression = new GoldenSuppression();
    document(
        "statement-suppressed.json", suppression.statement(GoldenSuppression.SUPPRESSED).json());
    document(
        "statement-suppression-lifted.json",
        suppression.statement(GoldenSuppression.LIFTED).json());
    document("certificate-suppression-lifted.json", suppression.certificate().json());
    document("statement-detailed.json", GoldenDetails.statement().json());
    GoldenNotice notice = new GoldenNotice();
    document("statement-notice.json", notice.statement().json());
    document("certificate-notice.json", notice.certificate().json());
    GoldenChanges changes = new GoldenChanges();
    changes
        .statements()
        .forEach((name, statement) -> document("statement-" + name + ".json", statement.json()));
    document("certificate-order.json", changes.certificate(15).json());
    document("certificate-changed.json", changes.certificate(16).json());
    GoldenCorrection correction = new GoldenCorrection();
    document("statement-corrected.json", correction.statement().json());
    document("statement-corrected-clearing.json", correction.clearing().json());
    document("certificate-corrected.json", correction.certificate().json());
    GoldenDemand demand = new GoldenDemand();
    demand
        .statements()
        .forEach((name, statement) -> document("statement-" + name + ".json", statement.json()));
    document("certificate-demand.json", demand.certificate().json());
    GoldenGroupLife group = new GoldenGroupLife();
    group
        .statements()
        .forEach((name, statement) -> document("statement-" + name + ".json", statement.json()));
    document("certificate-transferred.json", group.certificate().json());
    GoldenRefused.of(ledger).forEach((name, text) -> files.put("refused/" + name, text));
  }

  private void renderings() {
    document(
        "statement-masked.txt", DocumentText.render(ledger.statement(2, 4, Disclosure.PUBLIC)));
    document("receipt.txt", DocumentText.render(ledger.receipt()));
    document("certificate-found.txt", DocumentText.render(found()));
    document("certificate-notice.txt", DocumentText.render(new GoldenNotice().certificate()));
    document("certificate-nothing.txt", DocumentText.render(nothing()));
  }

  private SearchCertificate found() {
    return ledger.bySerial("437xr1138r2", 5, "2026-11-24T12:00:00.000Z");
  }

  private SearchCertificate nothing() {
    return ledger.bySerial("000000000X1", 8, "2026-12-02T00:00:00.000Z");
  }

  private SearchCertificate discharged() {
    return ledger.byDigest(8, "2026-12-02T00:00:00.000Z");
  }

  private SearchCertificate erased() {
    return ledger.bySerial("437XR1138R2", 8, "2031-07-01T00:00:00.000Z");
  }

  private void document(String name, String text) {
    files.put("documents/" + name, text);
  }
}
