package org.openpps.store.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpps.model.canonical.CanonicalJson;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.canonical.Json;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.canonical.JsonObjectBuilder;
import org.openpps.model.merkle.Hash;
import org.openpps.model.registration.AsAt;
import org.openpps.model.search.CleanCriterion;
import org.openpps.model.search.Criterion;
import org.openpps.model.search.CriterionJson;
import org.openpps.model.search.Search;
import org.openpps.model.search.combined.CombinedSearch;
import org.openpps.model.search.diff.DiffSearch;

/**
 * What an account asked, as far as its record tells it.
 *
 * @param purpose what for
 * @param clientReference the account's own word for it
 * @param hash by which the request is known again
 */
record Request(Optional<String> purpose, Optional<String> clientReference, Hash hash) {
  static Request of(AskedSearch asked) {
    Search search = asked.search();
    return of(
        search.purpose(),
        asked.clientReference(),
        json("search", List.of(search.criterion()), search.at()).flag("similar", search.similar()));
  }

  static Request of(AskedCombination asked) {
    CombinedSearch search = asked.search();
    return of(
        search.purpose(),
        asked.clientReference(),
        json("combined", search.criteria(), search.at())
            .flag("resolve", search.resolve())
            .flag("similar", search.similar()));
  }

  static Request of(AskedDiff asked) {
    DiffSearch search = asked.search();
    return of(
        search.purpose(),
        asked.clientReference(),
        json("diff", List.of(search.criterion()), search.at())
            .json("since", moment(search.since()).build()));
  }

  private static Request of(
      Optional<String> purpose, Optional<String> clientReference, JsonObjectBuilder json) {
    JsonObject request =
        json.textIfPresent("purpose", purpose)
            .textIfPresent("clientReference", clientReference)
            .build();
    return new Request(purpose, clientReference, Hash.sha256(CanonicalJson.bytes(request)));
  }

  private static JsonObjectBuilder json(String kind, List<Criterion> criteria, AsAt at) {
    List<Json> clean = new ArrayList<>();
    criteria.forEach(c -> clean.add(CriterionJson.write(CleanCriterion.of(c).criterion())));
    return JsonObject.builder()
        .text("kind", kind)
        .array("criteria", clean)
        .json("at", moment(at).build());
  }

  private static JsonObjectBuilder moment(AsAt at) {
    return JsonObject.builder()
        .textIfPresent("instant", at.instant().map(CanonicalTime::write))
        .integerIfPresent("entries", at.entries());
  }
}
