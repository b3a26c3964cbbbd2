package org.openpps.model.search.exact;

/**
 * The name of an organisation.
 *
 * @param name as given
 */
public record OrganisationName(String name) implements SearchedName {
  @Override
  public String displayName() {
    return name;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.organisation(this);
  }
}
