package org.openpps.model.search.similar;

import org.openpps.model.search.text.Normaliser;

/** The steps by which likeness reads a name or a serial number, for whoever publishes them. */
public final class SimilarSteps {
  private SimilarSteps() {}

  /** For organisations. */
  public static Normaliser organisation() {
    return OrganisationForm.STEPS;
  }

  /** For family names. */
  public static Normaliser family() {
    return LikePerson.FAMILY;
  }

  /** For given names. */
  public static Normaliser given() {
    return LikePerson.GIVEN;
  }

  /** For serial numbers. */
  public static Normaliser serial() {
    return SerialForm.STEPS;
  }
}
