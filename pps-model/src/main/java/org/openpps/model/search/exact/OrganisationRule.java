package org.openpps.model.search.exact;

/** How a profile decides on two organisations' names, both after its steps. */
interface OrganisationRule {
  /** Whether the candidate is what was searched for. */
  Verdict decide(String query, String candidate);

  /** How the candidates of a query are fetched. */
  Retrieval retrieval(String query);

  /** What the rule says, for a searcher. */
  String words();

  /** The whole name must be equal. */
  OrganisationRule EQUAL =
      new OrganisationRule() {
        @Override
        public Verdict decide(String query, String candidate) {
          return query.equals(candidate)
              ? Verdict.yes("Both names are the same as compared.")
              : Verdict.no("The names differ as compared.");
        }

        @Override
        public Retrieval retrieval(String query) {
          return new Retrieval(query, false);
        }

        @Override
        public String words() {
          return "What remains must be equal.";
        }
      };
}
