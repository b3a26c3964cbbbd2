package org.openpps.model.document;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.openpps.model.canonical.CanonicalJson;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.canonical.Json;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.error.RegisterException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.merkle.Hash;
import org.openpps.model.search.CriterionJson;
import org.openpps.model.search.KeyKind;
import org.openpps.model.search.Probe;
import org.openpps.model.search.SearchAnswer;

/**
 * What a search certificate says: a pure function of criterion, search profile, N, T and what is
 * still disclosed, so that issuing it again gives the same text. It holds no time of issue, account
 * or purpose.
 *
 * @param criterion as given, see {@link CriterionJson}
 * @param searched as searched
 * @param searchProfile the logic used, {@code name@version}
 * @param entries N: the first N entries counted, no others
 * @param root of the tree of the first N entries
 * @param lastEntryTime when entry N−1 was recorded
 * @param instant T: the instant at which ends were judged
 * @param effect the profile's sentence on what an entry gives and what it does not
 * @param hits what was found, by number
 */
public record CertificateBody(
    JsonObject criterion,
    List<Probe> searched,
    String searchProfile,
    long entries,
    Hash root,
    Instant lastEntryTime,
    Instant instant,
    String effect,
    List<CertificateHit> hits) {
  /** Copies. */
  public CertificateBody {
    searched = List.copyOf(searched);
    hits = List.copyOf(hits);
  }

  /**
   * The body for a search that was answered.
   *
   * @param answer the answer
   * @param root of the tree of the answer's first N entries
   * @param lastEntryTime when entry N−1 was recorded
   * @param effect the sentence of the profile in force
   * @param entries all entries of a registration among the first N, in order
   */
  public static CertificateBody of(
      SearchAnswer answer,
      Hash root,
      Instant lastEntryTime,
      String effect,
      Function<RegistrationNumber, List<CertificateEntry>> entries) {
    return new CertificateBody(
        CriterionJson.write(answer.criterion()),
        answer.searched(),
        answer.searchProfile(),
        answer.at().entries(),
        root,
        lastEntryTime,
        answer.at().instant(),
        effect,
        answer.hits().stream()
            .map(hit -> CertificateHit.of(hit, entries.apply(hit.registration().number())))
            .toList());
  }

  /** The text that is signed. */
  public String text() {
    return CanonicalJson.write(
        JsonObject.builder()
            .json("criterion", criterion)
            .text("effect", effect)
            .integer("entries", entries)
            .array("hits", hits.stream().<Json>map(CertificateHit::toJson).toList())
            .text("instant", CanonicalTime.write(instant))
            .text("lastEntryTime", CanonicalTime.write(lastEntryTime))
            .text("root", root.toBase64())
            .text("searchProfile", searchProfile)
            .array("searched", searched.stream().<Json>map(CertificateBody::probe).toList())
            .build());
  }

  /**
   * Reads the text that is signed. Nothing is verified.
   *
   * @throws RegisterException {@code document-malformed}
   */
  public static CertificateBody parse(String text) {
    return DocumentJson.read("body of a search certificate", text, CertificateBody::fromJson);
  }

  private static CertificateBody fromJson(JsonObject json) {
    json.refuseOthers(
        "criterion",
        "effect",
        "entries",
        "hits",
        "instant",
        "lastEntryTime",
        "root",
        "searchProfile",
        "searched");
    return new CertificateBody(
        json.object("criterion"),
        json.objects("searched").stream().map(CertificateBody::readProbe).toList(),
        json.text("searchProfile"),
        json.integer("entries"),
        json.read("root", Hash::fromBase64),
        json.read("lastEntryTime", CanonicalTime::parse),
        json.read("instant", CanonicalTime::parse),
        json.text("effect"),
        json.objects("hits").stream().map(CertificateHit::fromJson).toList());
  }

  private static JsonObject probe(Probe probe) {
    return JsonObject.builder().text("key", probe.key()).text("kind", probe.kind().id()).build();
  }

  private static Probe readProbe(JsonObject json) {
    json.refuseOthers("key", "kind");
    return new Probe(json.read("kind", KeyKind::ofId), json.text("key"));
  }
}
