package org.openpps.model.search.similar;

import org.openpps.model.search.exact.OrganisationName;
import org.openpps.model.search.exact.PersonName;
import org.openpps.model.search.exact.SearchedName;
import org.openpps.model.search.exact.SearchedSerial;

/** The keys under which what is on record is found by likeness. */
public final class SimilarKeys {
  private SimilarKeys() {}

  /** Group and keys of a name. */
  public static SimilarName of(SearchedName name) {
    return name.match(
        new SearchedName.Cases<>() {
          @Override
          public SimilarName organisation(OrganisationName name) {
            OrganisationKeys keys = new OrganisationKeys(OrganisationForm.of(name.name()));
            return new SimilarName(keys.group(), keys.keys());
          }

          @Override
          public SimilarName person(PersonName name) {
            PersonKeys keys = new PersonKeys(LikePerson.of(name));
            return new SimilarName(keys.group(), keys.keys());
          }
        });
  }

  /** Group and keys of a serial number. */
  public static SimilarName of(SearchedSerial serial) {
    SerialKeys keys = new SerialKeys(SerialForm.of(serial));
    return new SimilarName(keys.group(), keys.keys());
  }
}
