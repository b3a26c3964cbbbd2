package org.openpps.model.search.match;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.search.exact.Birth;
import org.openpps.model.search.exact.ExactProfile;
import org.openpps.model.search.exact.OrganisationName;
import org.openpps.model.search.exact.PersonName;
import org.openpps.model.search.exact.SearchedName;
import org.openpps.model.search.exact.SearchedSerial;
import org.openpps.model.search.text.CriterionCleaning;

/**
 * One of the two things that somebody wants compared. Its texts are cleaned and never refused for a
 * character.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "by")
@JsonSubTypes({
  @JsonSubTypes.Type(value = MatchSubject.OfOrganisation.class, name = "organisation"),
  @JsonSubTypes.Type(value = MatchSubject.OfPerson.class, name = "person"),
  @JsonSubTypes.Type(value = MatchSubject.OfSerial.class, name = "serial")
})
public sealed interface MatchSubject
    permits MatchSubject.OfOrganisation, MatchSubject.OfPerson, MatchSubject.OfSerial {
  /** The one dispatch over the subjects. */
  <R> R match(Cases<R> cases);

  /** What to do for each subject. */
  interface Cases<R> {
    /** For an organisation. */
    R organisation(OfOrganisation subject);

    /** For a person. */
    R person(OfPerson subject);

    /** For a serial number. */
    R serial(OfSerial subject);
  }

  /**
   * Compares two subjects of one kind as a search for the first would.
   *
   * @throws RefusedException {@code value-missing} for a text of which nothing is left when it is
   *     cleaned; {@code value-kind} when a name stands against a serial number; {@code date-form}
   *     when a birth is neither a date nor a year
   */
  static MatchExplanation explain(
      MatchSubject query, MatchSubject candidate, ExactProfile profile) {
    query.requireText("/query");
    candidate.requireText("/candidate");
    Optional<SearchedSerial> serial = query.serial();
    Optional<SearchedSerial> other = candidate.serial();
    if (serial.isPresent() != other.isPresent()) {
      throw new RefusedException(
          "/candidate",
          ErrorCode.VALUE_KIND,
          "Compare a name with a name, a serial with a serial.");
    }
    return serial.isPresent()
        ? MatchExplanation.of(serial.get(), other.get(), profile)
        : MatchExplanation.of(query.name("/query"), candidate.name("/candidate"), profile);
  }

  /** A text of which nothing is left when it is cleaned would be like every other such text. */
  private void requireText(String pointer) {
    match(
        new Cases<Void>() {
          @Override
          public Void organisation(OfOrganisation subject) {
            return require(subject.name(), "/name");
          }

          @Override
          public Void person(OfPerson subject) {
            return require(subject.familyName(), "/familyName");
          }

          @Override
          public Void serial(OfSerial subject) {
            return require(subject.serial(), "/serial");
          }

          private Void require(String text, String member) {
            if (CriterionCleaning.clean(text).value().isEmpty()) {
              throw new RefusedException(
                  pointer + member, ErrorCode.VALUE_MISSING, "Nothing is left of this text.");
            }
            return null;
          }
        });
  }

  private Optional<SearchedSerial> serial() {
    return match(
        new Cases<>() {
          @Override
          public Optional<SearchedSerial> organisation(OfOrganisation subject) {
            return Optional.empty();
          }

          @Override
          public Optional<SearchedSerial> person(OfPerson subject) {
            return Optional.empty();
          }

          @Override
          public Optional<SearchedSerial> serial(OfSerial subject) {
            return Optional.of(new SearchedSerial(subject.serial(), subject.maker()));
          }
        });
  }

  private SearchedName name(String pointer) {
    return match(
        new Cases<>() {
          @Override
          public SearchedName organisation(OfOrganisation subject) {
            return new OrganisationName(subject.name());
          }

          @Override
          public SearchedName person(OfPerson subject) {
            return new PersonName(
                subject.familyName(),
                subject.givenNames().filter(given -> !given.isBlank()),
                subject.birth().map(birth -> Birth.parse(pointer + "/birth", birth)));
          }

          @Override
          public SearchedName serial(OfSerial subject) {
            throw new IllegalStateException("a serial number is no name");
          }
        });
  }

  /**
   * An organisation.
   *
   * @param name its name, as typed or pasted
   */
  record OfOrganisation(
      @NotNull(message = "value-missing") @Size(max = 500, message = "text-too-long") String name)
      implements MatchSubject {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.organisation(this);
    }
  }

  /**
   * A person.
   *
   * @param familyName the family name, or the only name
   * @param givenNames all given names in their order
   * @param birth date of birth, or its year alone
   */
  record OfPerson(
      @NotNull(message = "value-missing") @Size(max = 500, message = "text-too-long")
          String familyName,
      Optional<@Size(max = 500, message = "text-too-long") String> givenNames,
      Optional<@Size(max = 10, message = "date-form") String> birth)
      implements MatchSubject {
    /** An absent member is none. */
    public OfPerson {
      givenNames = Accepted.optional(givenNames);
      birth = Accepted.optional(birth);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.person(this);
    }
  }

  /**
   * Goods by serial number.
   *
   * @param serial as typed or pasted
   * @param maker who made them
   */
  record OfSerial(
      @NotNull(message = "value-missing") @Size(max = 500, message = "text-too-long") String serial,
      Optional<@Size(max = 500, message = "text-too-long") String> maker)
      implements MatchSubject {
    /** An absent member is none. */
    public OfSerial {
      maker = Accepted.optional(maker);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.serial(this);
    }
  }
}
