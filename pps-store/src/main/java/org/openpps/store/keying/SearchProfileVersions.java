package org.openpps.store.keying;

import java.util.List;
import org.openpps.model.error.RegisterException;
import org.openpps.model.search.NextSearchProfile;

/**
 * The versions of the search profile: exactly one is in force at every N. Another one is keyed
 * while the register answers and takes filings, and takes force with one entry when all its rows
 * stand.
 */
public interface SearchProfileVersions {
  /** Every version that the register has taken up, the one it was founded with first. */
  List<VersionStatus> list();

  /**
   * Takes a version up. It is keyed from now on, by this node or any other, across restarts.
   *
   * @return the versions, this one among them
   * @throws RegisterException a refusal: SEARCH_PROFILE_UNKNOWN, SEARCH_PROFILE_DIFFERS,
   *     SEARCH_PROFILE_NOT_OF_RULES, SEARCH_PROFILE_IN_FORCE, SEARCH_PROFILE_BEING_KEYED or
   *     SEARCH_PROFILES_TOO_MANY; WRITING_CLOSED; OUTCOME_UNKNOWN, when {@link #list} tells whether
   *     it is being keyed
   */
  List<VersionStatus> begin(NextSearchProfile next);
}
