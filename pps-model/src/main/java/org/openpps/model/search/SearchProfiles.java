package org.openpps.model.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.merkle.Hash;
import org.openpps.model.search.exact.ExactProfile;

/** The search profiles of this release, and which one a new register is founded with. */
public final class SearchProfiles {
  /** Which search logic belongs to the rules of a register; every other register has custody's. */
  private static final Map<String, String> BY_RULES =
      Map.of(
          "au", "au-exact@1",
          "nz", "nz-exact@1",
          "ca-bc", "ca-bc-exact@1",
          "us-ucc9", "us-iaca-503@1");

  private static final IndividualSearch AUSTRALIA = new IndividualSearch(true, true);

  private static final List<SearchProfile> ALL =
      Stream.concat(
              Stream.<SearchProfile>of(new CustodySearch()),
              ExactProfile.ALL.stream().map(SearchProfiles::named))
          .toList();

  private SearchProfiles() {}

  /** The profile {@code name@version} that a ledger names; empty when this release has none. */
  public static Optional<SearchProfile> of(String id) {
    return ALL.stream().filter(profile -> profile.id().equals(id)).findFirst();
  }

  /**
   * The profile that a new register begins with.
   *
   * @param rules the name of its register profile, without version
   */
  public static SearchProfile begunUnder(String rules) {
    return of(BY_RULES.getOrDefault(rules, "custody-exact@2")).orElseThrow();
  }

  /**
   * The profile that a ledger names, with the digest that it had then.
   *
   * @throws RegisterException {@code profile-mismatch} when this release has none, or another
   */
  public static SearchProfile onRecord(String id, Hash digest) {
    SearchProfile profile =
        of(id).orElseThrow(() -> mismatch("This release has no search profile " + id + "."));
    if (!profile.digest().equals(digest)) {
      throw mismatch(
          "The ledger names " + id + " " + digest + ", this release has " + profile.digest() + ".");
    }
    return profile;
  }

  /**
   * Whether a register under these rules may search by a logic: rules that have one of their own
   * allow its versions alone.
   *
   * @param rules the name of the register profile, without version
   * @param id {@code name@version} of the search profile
   */
  static boolean mayServe(String rules, String id) {
    return !BY_RULES.containsKey(rules) || name(BY_RULES.get(rules)).equals(name(id));
  }

  private static String name(String id) {
    return id.substring(0, id.indexOf('@'));
  }

  private static RegisterException mismatch(String why) {
    return new RegisterException(
        ErrorCode.PROFILE_MISMATCH, ErrorCode.PROFILE_MISMATCH.meaning() + " " + why);
  }

  private static SearchProfile named(ExactProfile logic) {
    return new NameSearch(
        logic, logic.id().startsWith("au-exact@") ? AUSTRALIA : IndividualSearch.FREE);
  }
}
