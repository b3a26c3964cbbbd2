package org.openpps.model.search;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.Checked;
import org.openpps.model.identifier.DeviceIdentifier;
import org.openpps.model.identifier.NamedInformation;
import org.openpps.model.identifier.PartyIdentifier;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.HolderRole;
import org.openpps.model.search.exact.Birth;
import org.openpps.model.search.exact.OrganisationName;
import org.openpps.model.search.exact.PersonName;
import org.openpps.model.search.exact.SearchedName;

/**
 * What is searched for. Texts are kept as typed or pasted; {@link CleanCriterion} is what is
 * searched, so that a character that nobody sees is never a reason to find nothing.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "by")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Criterion.BySerial.class, name = "serial"),
  @JsonSubTypes.Type(value = Criterion.ByDevice.class, name = "device"),
  @JsonSubTypes.Type(value = Criterion.ByDigest.class, name = "digest"),
  @JsonSubTypes.Type(value = Criterion.ByParty.class, name = "party"),
  @JsonSubTypes.Type(value = Criterion.ByOrganisation.class, name = "organisation"),
  @JsonSubTypes.Type(value = Criterion.ByIndividual.class, name = "individual"),
  @JsonSubTypes.Type(value = Criterion.ByNumber.class, name = "number"),
  @JsonSubTypes.Type(value = Criterion.ByDataSet.class, name = "data-set"),
  @JsonSubTypes.Type(value = Criterion.ByTitle.class, name = "title"),
  @JsonSubTypes.Type(value = Criterion.ByHolder.class, name = "holder")
})
public sealed interface Criterion
    permits Criterion.BySerial,
        Criterion.ByDevice,
        Criterion.ByDigest,
        Criterion.ByParty,
        Criterion.ByOrganisation,
        Criterion.ByIndividual,
        Criterion.ByNumber,
        Criterion.ByDataSet,
        Criterion.ByTitle,
        Criterion.ByHolder {
  /** The most characters of a text that is searched for, what nobody sees included. */
  int LONGEST = 500;

  /** The one dispatch over the criteria. */
  <R> R match(Cases<R> cases);

  /** What to do for each criterion. */
  interface Cases<R> {
    /** For a serial number. */
    R bySerial(BySerial criterion);

    /** For another identifier of a device. */
    R byDevice(ByDevice criterion);

    /** For a digest. */
    R byDigest(ByDigest criterion);

    /** For an identifier of a grantor. */
    R byParty(ByParty criterion);

    /** For the name of an organisation. */
    R byOrganisation(ByOrganisation criterion);

    /** For the name of an individual. */
    R byIndividual(ByIndividual criterion);

    /** For a number. */
    R byNumber(ByNumber criterion);

    /** For an identifier of a data set. */
    R byDataSet(ByDataSet criterion);

    /** For words of a data set's title. */
    R byTitle(ByTitle criterion);

    /** For somebody in whose hands collateral is. */
    R byHolder(ByHolder criterion);
  }

  /**
   * Goods by their maker's serial number.
   *
   * @param serial as typed or pasted
   * @param maker narrows to one maker
   */
  record BySerial(
      @NotNull(message = "value-missing") @Size(max = LONGEST, message = "text-too-long")
          String serial,
      Optional<@Size(max = LONGEST, message = "text-too-long") String> maker)
      implements Criterion {
    /** An absent member is none. */
    public BySerial {
      maker = Accepted.optional(maker);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.bySerial(this);
    }
  }

  /**
   * Goods by another identifier; an SMBIOS UUID is found in either byte order.
   *
   * @param identifier scheme and value
   */
  record ByDevice(@NotNull(message = "value-missing") @Checked DeviceIdentifier identifier)
      implements Criterion {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.byDevice(this);
    }
  }

  /**
   * A data set by the digest of the set, or of one file that its manifest lists.
   *
   * @param digest RFC 6920 name or hexadecimal digits
   */
  record ByDigest(@NotNull(message = "value-missing") NamedInformation digest)
      implements Criterion {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.byDigest(this);
    }
  }

  /**
   * Registrations against a grantor by one of its identifiers.
   *
   * @param identifier scheme and value
   */
  record ByParty(@NotNull(message = "value-missing") @Checked PartyIdentifier identifier)
      implements Criterion {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.byParty(this);
    }
  }

  /**
   * Registrations against an organisation by its name, as the search profile compares names.
   *
   * @param name as typed or pasted
   */
  record ByOrganisation(
      @NotNull(message = "value-missing") @Size(max = LONGEST, message = "text-too-long")
          String name)
      implements Criterion {
    /** The name as searches by name read it. */
    SearchedName searched() {
      return new OrganisationName(name);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.byOrganisation(this);
    }
  }

  /**
   * Registrations against an individual by name, as the search profile compares names.
   *
   * @param familyName the family name, or the only name
   * @param givenNames all given names in their order
   * @param birth date of birth, or its year alone; some profiles demand the date
   */
  record ByIndividual(
      @NotNull(message = "value-missing") @Size(max = LONGEST, message = "text-too-long")
          String familyName,
      Optional<@Size(max = LONGEST, message = "text-too-long") String> givenNames,
      Optional<Birth> birth)
      implements Criterion {
    /** An absent member is none. */
    public ByIndividual {
      givenNames = Accepted.optional(givenNames);
      birth = Accepted.optional(birth);
    }

    /** The name as searches by name read it. */
    SearchedName searched() {
      return new PersonName(familyName, givenNames, birth);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.byIndividual(this);
    }
  }

  /**
   * A registration by its number or the number of any of its entries.
   *
   * @param number the number
   */
  record ByNumber(@NotNull(message = "value-missing") RegistrationNumber number)
      implements Criterion {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.byNumber(this);
    }
  }

  /**
   * A data set by what it is known by.
   *
   * @param identifier a DOI in any spelling, a URI, or another text under which it is known
   */
  record ByDataSet(
      @NotNull(message = "value-missing") @Size(max = LONGEST, message = "text-too-long")
          String identifier)
      implements Criterion {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.byDataSet(this);
    }
  }

  /**
   * Data sets by words of their title, in any order; all of them must stand in it.
   *
   * @param title the words, as typed or pasted
   */
  record ByTitle(
      @NotNull(message = "value-missing") @Size(max = LONGEST, message = "text-too-long")
          String title)
      implements Criterion {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.byTitle(this);
    }
  }

  /**
   * Registrations of collateral that is in somebody's hands: against grantors that hold it.
   *
   * @param identifier one of the holder's identifiers; this or the name must be given
   * @param name the name of an organisation, as the search profile compares names; besides an
   *     identifier it must agree, too
   * @param role the role in which it holds the collateral; absent for any
   */
  record ByHolder(
      Optional<@Checked PartyIdentifier> identifier,
      Optional<@Size(max = LONGEST, message = "text-too-long") String> name,
      Optional<HolderRole> role)
      implements Criterion {
    /** An absent member is none. */
    public ByHolder {
      identifier = Accepted.optional(identifier);
      name = Accepted.optional(name);
      role = Accepted.optional(role);
    }

    /** The name as searches by name read it. */
    Optional<SearchedName> searched() {
      return name.map(OrganisationName::new);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.byHolder(this);
    }
  }
}
