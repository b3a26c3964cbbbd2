package org.openpps.model.search.exact;

/** How a profile decides on two persons, both after its steps. */
interface PersonRule {
  /** Whether the candidate is who was searched for. */
  Verdict decide(PersonForm query, PersonForm candidate);

  /** The key under which a person on record is found. */
  String key(PersonForm person);

  /** How the candidates of a query are fetched. */
  Retrieval retrieval(PersonForm query);

  /** Whether a birth on both sides decides with the name. */
  default boolean comparesBirths() {
    return false;
  }

  /** What the rule says, for a searcher. */
  String words();
}
