package org.openpps.model.search.similar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpps.model.search.exact.ExactProfile;
import org.openpps.model.search.exact.OrganisationName;
import org.openpps.model.search.exact.PersonName;
import org.openpps.model.search.exact.SearchedName;
import org.openpps.model.search.exact.SearchedSerial;
import org.openpps.model.search.text.Step;

/** Scores candidates against one query; what is read of the query is read once. */
public final class Scorer {
  private static final Likeness EXACT =
      new Likeness(100, List.of(new Reason("exact", "Exact by the profile's published logic.")));

  private final ExactProfile profile;
  private final SearchedName query;
  private final Optional<OrganisationForm> organisation;
  private final Optional<LikePerson> person;

  private Scorer(
      ExactProfile profile,
      SearchedName query,
      Optional<OrganisationForm> organisation,
      Optional<LikePerson> person) {
    this.profile = profile;
    this.query = query;
    this.organisation = organisation;
    this.person = person;
  }

  /** A scorer for this query under this profile: what is exact by it is alike, too. */
  public static Scorer of(ExactProfile profile, SearchedName query) {
    return query.match(
        new SearchedName.Cases<>() {
          @Override
          public Scorer organisation(OrganisationName name) {
            return new Scorer(
                profile, query, Optional.of(OrganisationForm.of(name.name())), Optional.empty());
          }

          @Override
          public Scorer person(PersonName name) {
            return new Scorer(profile, query, Optional.empty(), Optional.of(LikePerson.of(name)));
          }
        });
  }

  /** How alike the candidate is to the query; empty below the cut-off. */
  public Optional<Likeness> score(SearchedName candidate) {
    Optional<Likeness> likeness =
        candidate.match(
            new SearchedName.Cases<>() {
              @Override
              public Optional<Likeness> organisation(OrganisationName name) {
                return organisation.flatMap(
                    form -> OrganisationLikeness.of(form, OrganisationForm.of(name.name())));
              }

              @Override
              public Optional<Likeness> person(PersonName name) {
                return person.flatMap(form -> PersonLikeness.of(form, LikePerson.of(name)));
              }
            });
    return likeness.isEmpty() && profile.matches(query, candidate) ? Optional.of(EXACT) : likeness;
  }

  /** How alike two serial numbers are; empty below the cut-off, unless they are exact. */
  public static Optional<Likeness> score(
      ExactProfile profile, SearchedSerial query, SearchedSerial candidate) {
    Optional<Likeness> likeness = SerialLikeness.of(SerialForm.of(query), SerialForm.of(candidate));
    return likeness.isEmpty() && profile.decide(query, candidate).exact()
        ? Optional.of(EXACT)
        : likeness;
  }

  /** The name as likeness compares it, for a reader. */
  public static String compared(SearchedName name) {
    return name.match(
        new SearchedName.Cases<>() {
          @Override
          public String organisation(OrganisationName name) {
            return Words.join(OrganisationForm.of(name.name()).words());
          }

          @Override
          public String person(PersonName name) {
            LikePerson person = LikePerson.of(name);
            return Words.join(person.parts()) + ", " + Words.join(person.given());
          }
        });
  }

  /** The steps by which likeness reads a name. */
  public static List<Step> trace(SearchedName name) {
    return name.match(
        new SearchedName.Cases<>() {
          @Override
          public List<Step> organisation(OrganisationName name) {
            return OrganisationForm.STEPS.trace(name.name());
          }

          @Override
          public List<Step> person(PersonName name) {
            List<Step> steps = new ArrayList<>(LikePerson.FAMILY.trace(name.family()));
            name.given().ifPresent(given -> steps.addAll(LikePerson.GIVEN.trace(given)));
            return steps;
          }
        });
  }

  /** The steps by which likeness reads a serial number. */
  public static List<Step> trace(SearchedSerial serial) {
    return SerialForm.STEPS.trace(serial.serial());
  }

  /** The serial number as likeness compares it. */
  public static String compared(SearchedSerial serial) {
    return SerialForm.of(serial).looks();
  }
}
