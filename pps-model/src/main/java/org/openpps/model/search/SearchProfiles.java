package org.openpps.model.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

  /** Every profile of this release. */
  public static List<SearchProfile> all() {
    return ALL;
  }

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

  private static SearchProfile named(ExactProfile logic) {
    return new NameSearch(
        logic, logic.id().startsWith("au-exact@") ? AUSTRALIA : IndividualSearch.FREE);
  }
}
