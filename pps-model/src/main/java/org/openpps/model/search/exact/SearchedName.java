package org.openpps.model.search.exact;

/** A name that is searched for or on record. */
public sealed interface SearchedName permits OrganisationName, PersonName {
  /** The name for a reader. */
  String displayName();

  /** The one dispatch over the kinds. */
  <R> R match(Cases<R> cases);

  /** What to do for each kind. */
  interface Cases<R> {
    /** For an organisation. */
    R organisation(OrganisationName name);

    /** For a person. */
    R person(PersonName name);
  }
}
