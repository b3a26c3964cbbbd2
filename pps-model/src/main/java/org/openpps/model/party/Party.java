package org.openpps.model.party;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A person in the register's sense: an individual or an organisation. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Individual.class, name = "individual"),
  @JsonSubTypes.Type(value = Organisation.class, name = "organisation")
})
public sealed interface Party permits Individual, Organisation {
  /** The name as it is shown to a reader. */
  String displayName();

  /** The one dispatch over the kinds of party. */
  <R> R match(Cases<R> cases);

  /** What to do for each kind of party. */
  interface Cases<R> {
    /** For an individual. */
    R individual(Individual individual);

    /** For an organisation. */
    R organisation(Organisation organisation);
  }
}
