package org.openpps.store.verify;

import static org.openpps.store.jooq.Tables.SEARCH_PROFILE;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.openpps.model.merkle.Hash;
import org.openpps.model.registration.Founded;
import org.openpps.model.registration.SearchProfileBegun;
import org.openpps.store.ledger.EntryTable;
import org.openpps.store.view.SearchVersionTable;

/** The versions of the search profile that entries have put in force, in order. */
final class BegunVersions {
  private BegunVersions() {}

  /** A version, its place among all, and the size of the ledger from which it is in force. */
  private record Begun(int generation, Founded.Rules profile, long size) {}

  private static List<Begun> of(DSLContext sql, long size) {
    List<Begun> begun = new ArrayList<>();
    EntryTable.ofRegister(sql, SearchProfileBegun.KIND, size)
        .forEach(
            entry ->
                begun.add(
                    new Begun(
                        begun.size() + 1,
                        SearchProfileBegun.parse(entry.leaf()).searchProfile(),
                        entry.sequence() + 1)));
    return begun;
  }

  /** Puts them in the place of those on record. */
  static void makeAnew(DSLContext sql, long size) {
    SearchVersionTable.forgetBegun(sql);
    of(sql, size)
        .forEach(
            begun ->
                SearchVersionTable.insertBegun(
                    sql,
                    begun.generation,
                    begun.profile.name(),
                    begun.profile.digest(),
                    begun.size));
  }

  /** Whether those on record are these. */
  static List<String> differences(DSLContext sql, long size) {
    List<Begun> recorded =
        sql.selectFrom(SEARCH_PROFILE)
            .where(SEARCH_PROFILE.BEGUN_SIZE.isNotNull())
            .orderBy(SEARCH_PROFILE.GENERATION)
            .fetch(
                row ->
                    new Begun(
                        row.getGeneration(),
                        new Founded.Rules(row.getName(), Hash.of(row.getDigest())),
                        row.getBegunSize()));
    return recorded.equals(of(sql, size))
        ? List.of()
        : List.of("the versions of the search profile are not those that the entries name");
  }
}
