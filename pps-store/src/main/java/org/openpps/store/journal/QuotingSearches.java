package org.openpps.store.journal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.openpps.model.registration.Registration;
import org.openpps.model.search.Criterion;
import org.openpps.model.search.SearchKey;
import org.openpps.model.search.SearchProfile;
import org.openpps.model.search.record.SearchNumber;

/**
 * Searches on record that quote what is erased from the register: those that would have found it by
 * what is erased. Their criteria, purpose and reference go; number, account, time and fee stay,
 * because they are the account of a charge.
 */
public final class QuotingSearches {
  private static final int SLICE = 500;

  private QuotingSearches() {}

  /**
   * Erases those of one search profile within the transaction of an erasure.
   *
   * @param logic the search profile
   * @param gone its keys under which something was found and is found no more, each with a state of
   *     the registration that bore it
   */
  public static void erase(DSLContext sql, SearchProfile logic, Map<SearchKey, Registration> gone) {
    Set<Long> hashes = new HashSet<>();
    gone.keySet().forEach(key -> hashes.addAll(RecordKeys.lookingFor(key)));
    List<SearchNumber> kept =
        hashes.isEmpty() ? List.of() : SearchRecordTable.keptUnder(sql, hashes);
    for (int from = 0; from < kept.size(); from += SLICE) {
      List<KeptSearch> quoting =
          SearchRecordTable.find(sql, kept.subList(from, Math.min(from + SLICE, kept.size())))
              .stream()
              .filter(search -> search.record().searchProfile().equals(logic.id()))
              .filter(search -> quotes(search, logic, gone))
              .toList();
      if (!quoting.isEmpty()) {
        SearchRecordTable.erase(sql, quoting);
      }
    }
  }

  private static boolean quotes(
      KeptSearch search, SearchProfile logic, Map<SearchKey, Registration> gone) {
    return search.asked().stream().anyMatch(asked -> finds(logic, asked.criterion(), gone));
  }

  private static boolean finds(
      SearchProfile logic, Criterion criterion, Map<SearchKey, Registration> gone) {
    return gone.entrySet().stream()
        .anyMatch(
            key ->
                logic.lookups(criterion).stream().anyMatch(l -> l.brings(key.getKey()))
                    && logic.matches(criterion, key.getKey(), key.getValue()));
  }
}
