package org.openpps.model.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.DataSet;
import org.openpps.model.ledger.Parts;
import org.openpps.model.note.Checkpoint;
import org.openpps.model.search.KeyKind;
import org.openpps.model.search.Probe;

/** What a certificate says once nothing in it differs, in words for a reader. */
record CertificateVerdict(
    SearchCertificate certificate, CertificateBody body, Checkpoint head, List<HitCheck> hits) {
  Verdict verdict(boolean confirmed, List<String> signed) {
    List<Parts> parts =
        body.hits().stream()
            .flatMap(hit -> hit.entries().stream())
            .map(CertificateEntry::parts)
            .toList();
    return new Verdict(
        confirmed ? Outcome.VERIFIED : Outcome.KEY_UNCONFIRMED,
        "search certificate " + certificate.number(),
        proven(signed),
        signedWord(),
        shown(),
        List.of(scope()),
        WithheldParts.in(parts),
        List.of(),
        TrialRegister.after(List.of(body.effect()), head.origin()));
  }

  /** The scope of every certificate, in the words of format.md, section 6. */
  String scope() {
    return "These are the matches among the first %d entries, judged at %s; entries from %d on were not considered."
        .formatted(body.entries(), CanonicalTime.write(body.instant()), body.entries());
  }

  /** What was searched and how. */
  List<Shown> search() {
    List<Shown> shown = new ArrayList<>();
    shown.add(CriterionWords.shown(body.criterion()));
    for (Probe probe : body.searched()) {
      shown.add(
          new Shown("Compared", probe.kind().words() + " " + probe.key(), List.of(probe.key())));
    }
    shown.add(new Shown("Search logic", body.searchProfile()));
    return shown;
  }

  /** One hit: number, status, why it was found, how it stands, and its entries. */
  List<Shown> hit(int index) {
    HitCheck check = hits.get(index);
    CertificateHit hit = body.hits().get(index);
    List<Shown> shown = new ArrayList<>();
    shown.add(
        new Shown(
            "Found",
            "registration %s, %s at T".formatted(hit.number().display(), hit.status().code())));
    hit.matches().forEach(match -> shown.add(new Shown("Match", words(match, check))));
    shown.addAll(RegistrationWords.of(check.registration()));
    check
        .readings()
        .forEach(
            reading ->
                shown.add(
                    new Shown(
                        "History",
                        "entry %s: %s %s"
                            .formatted(
                                reading.place(),
                                reading.happened(),
                                CanonicalTime.write(reading.leaf().time())))));
    return shown;
  }

  /** What was found, one registration a row. */
  Block.Table table() {
    FoundTable table = new FoundTable();
    for (int i = 0; i < hits.size(); i++) {
      CertificateHit hit = body.hits().get(i);
      table.add(hit.number(), hit.status(), hits.get(i).registration());
    }
    return table.block();
  }

  /** What the search came to, in a sentence. */
  String finding() {
    return switch (hits.size()) {
      case 0 -> "Nothing was found.";
      case 1 -> "1 registration was found.";
      default -> hits.size() + " registrations were found.";
    };
  }

  private List<Shown> shown() {
    List<Shown> shown = new ArrayList<>(search());
    shown.add(new Shown("Result", found()));
    for (int i = 0; i < hits.size(); i++) {
      shown.addAll(hit(i));
    }
    return shown;
  }

  private String found() {
    return switch (hits.size()) {
      case 0 -> "nothing";
      case 1 -> "1 registration";
      default -> hits.size() + " registrations";
    };
  }

  private List<String> proven(List<String> signed) {
    List<String> proven = new ArrayList<>();
    long entries = body.hits().stream().mapToLong(hit -> hit.entries().size()).sum();
    if (entries > 0) {
      proven.add(
          "%s in the log %s among the first %d entries."
              .formatted(
                  entries == 1
                      ? "The entry shown stands"
                      : "The " + entries + " entries shown stand",
                  head.origin(),
                  body.entries()));
      proven.add("The status shown of each registration follows from these entries and T.");
    }
    proven.addAll(signed);
    return proven;
  }

  private List<String> signedWord() {
    List<String> word = new ArrayList<>();
    word.add(
        hits.isEmpty()
            ? "Nothing among the first %d entries matched.".formatted(body.entries())
            : "No other registration among the first %d entries matched."
                .formatted(body.entries()));
    if (!hits.isEmpty()) {
      word.add("No other entry among them is about the registrations shown.");
    }
    word.add(
        "The last of them was recorded at %s."
            .formatted(CanonicalTime.write(body.lastEntryTime())));

    return word;
  }

  /** The reason for a match, from the part that matched. */
  private static String words(CertificateMatch match, HitCheck check) {
    Optional<DataSet> set =
        check.registration().collateral().stream()
            .filter(item -> item.id().equals(match.item()))
            .flatMap(item -> item.content().value().stream())
            .flatMap(collateral -> dataSet(collateral).stream())
            .findFirst();
    return match.kind() == KeyKind.MANIFEST
        ? "listed in " + set.map(DataSet::displayName).orElse("a data set")
        : match.kind().words()
            + " (part %d of entry %d)"
                .formatted(match.item().part(), match.item().entry().sequence());
  }

  private static Optional<DataSet> dataSet(Collateral collateral) {
    return collateral.match(DataSetOnly.CASES);
  }
}
