package org.openpps.model.search;

import java.util.Optional;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.merkle.Hash;
import org.openpps.model.rule.Rule;

/**
 * The version of the search logic that an operator wants to be next in force.
 *
 * @param id {@code name@version}
 * @param digest the digest of the version that the operator means; absent when whatever this
 *     release has under that name is meant
 */
public record NextSearchProfile(String id, Optional<Hash> digest) {
  /**
   * The version, where a register may take it up after another.
   *
   * @param rules the name of the register's rules, without version
   * @param inForce the version in force
   * @param beingKeyed the version that is being keyed
   * @throws RefusedException as {@link #acceptFirst}; {@code search-profile-in-force} or {@code
   *     search-profile-being-keyed}
   */
  @Rule(
      id = "one-search-logic",
      source = "register rule [J]: exactly one version of the search logic is in force at every N")
  public SearchProfile acceptAfter(String rules, String inForce, Optional<String> beingKeyed) {
    SearchProfile profile = acceptFirst(rules);
    if (id.equals(inForce)) {
      throw refused("/name", ErrorCode.SEARCH_PROFILE_IN_FORCE, id + " is in force already.");
    }
    if (beingKeyed.isPresent()) {
      throw refused(
          "/name",
          ErrorCode.SEARCH_PROFILE_BEING_KEYED,
          beingKeyed.get() + " is being keyed; one version is keyed at a time.");
    }
    return profile;
  }

  /**
   * The version, where a register under these rules may be searched by it.
   *
   * @param rules the name of the register's rules, without version
   * @throws RefusedException {@code search-profile-unknown}, {@code search-profile-differs} or
   *     {@code search-profile-not-of-rules}
   */
  @Rule(
      id = "search-logic-of-the-rules",
      source =
          "UCC 9-506(c): the standard search logic of the office decides; register rule [J]: so"
              + " under all rules that have a search logic of their own")
  public SearchProfile acceptFirst(String rules) {
    SearchProfile profile =
        SearchProfiles.of(id)
            .orElseThrow(
                () ->
                    refused(
                        "/name",
                        ErrorCode.SEARCH_PROFILE_UNKNOWN,
                        "This release has no search profile " + id + "."));
    if (digest.isPresent() && !digest.get().equals(profile.digest())) {
      throw refused(
          "/digest",
          ErrorCode.SEARCH_PROFILE_DIFFERS,
          "This release has " + id + " with the digest " + profile.digest() + ".");
    }
    if (!SearchProfiles.mayServe(rules, id)) {
      throw refused(
          "/name",
          ErrorCode.SEARCH_PROFILE_NOT_OF_RULES,
          "A register under the rules " + rules + " is not searched by " + id + ".");
    }
    return profile;
  }

  private static RefusedException refused(String pointer, ErrorCode code, String message) {
    return new RefusedException(pointer, code, message);
  }
}
