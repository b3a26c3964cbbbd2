package org.openpps.model.search.similar;

import java.util.List;
import org.openpps.model.search.exact.Birth;
import org.openpps.model.search.exact.OrganisationName;
import org.openpps.model.search.exact.PersonName;
import org.openpps.model.search.exact.SearchedName;
import org.openpps.model.search.exact.SearchedSerial;

/**
 * The plan of a similar search: looks into the index, the most telling first. Groups that they find
 * are scored by {@link Scorer}; nothing else has to be read.
 */
public final class SimilarQuery {
  /** No more groups than this are scored. */
  public static final int MOST_GROUPS = 1_000;

  private SimilarQuery() {}

  /**
   * Whether persons with these births can be alike; others need not be scored. A store keeps the
   * bearers of a name by their births, so that it reads these alone.
   */
  public static boolean bornAlike(Birth query, Birth onRecord) {
    return BirthLikeness.of(query, onRecord).isPresent();
  }

  /** The plan for a name. */
  public static List<SimilarProbe> probes(SearchedName query) {
    return query.match(
        new SearchedName.Cases<>() {
          @Override
          public List<SimilarProbe> organisation(OrganisationName name) {
            return new OrganisationKeys(OrganisationForm.of(name.name())).probes();
          }

          @Override
          public List<SimilarProbe> person(PersonName name) {
            return new PersonKeys(LikePerson.of(name)).probes();
          }
        });
  }

  /** The plan for a serial number. */
  public static List<SimilarProbe> probes(SearchedSerial query) {
    return new SerialKeys(SerialForm.of(query)).probes();
  }
}
