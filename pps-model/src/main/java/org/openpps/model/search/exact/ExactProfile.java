package org.openpps.model.search.exact;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.identifier.SerialNumber;
import org.openpps.model.merkle.Hash;
import org.openpps.model.search.text.Folding;
import org.openpps.model.search.text.Normaliser;
import org.openpps.model.search.text.Step;
import org.openpps.model.search.text.WordFile;

/**
 * The exact logic of one search profile in one version: what is done to a name or a serial number
 * before it is compared, and the predicate that decides. Pure; the same on every Java for ever.
 */
public final class ExactProfile {
  /** Every profile of this release, the register's own first. */
  public static final List<ExactProfile> ALL =
      List.of(
          CustodyNames.PROFILE,
          AustralianNames.PROFILE,
          NewZealandNames.PROFILE,
          BritishColumbianNames.PROFILE,
          IacaNames.PROFILE);

  private final String id;
  private final String title;
  private final Normaliser organisation;
  private final OrganisationRule organisationRule;
  private final Normaliser family;
  private final Normaliser given;
  private final PersonRule personRule;
  private final Normaliser serial;
  private final List<WordFile> files;

  ExactProfile(
      String id,
      String title,
      Normaliser organisation,
      OrganisationRule organisationRule,
      Normaliser family,
      Normaliser given,
      PersonRule personRule,
      Normaliser serial,
      List<WordFile> files) {
    this.id = id;
    this.title = title;
    this.organisation = organisation;
    this.organisationRule = organisationRule;
    this.family = family;
    this.given = given;
    this.personRule = personRule;
    this.serial = serial;
    this.files = List.copyOf(files);
  }

  /**
   * The profile of this name and version, for example {@code au-exact@1}; without a version, the
   * newest.
   *
   * @throws RefusedException {@code value-unknown}
   */
  public static ExactProfile of(String id) {
    return ALL.stream()
        .filter(profile -> profile.id.equals(id) || profile.id.startsWith(id + "@"))
        .findFirst()
        .orElseThrow(
            () ->
                new RefusedException(
                    "/profile",
                    ErrorCode.VALUE_UNKNOWN,
                    "There is no search profile \"%s\". Choose one of %s."
                        .formatted(id, String.join(", ", ids()))));
  }

  /** The names and versions of all. */
  public static List<String> ids() {
    return ALL.stream().map(ExactProfile::id).toList();
  }

  /** {@code name@version}, as it stands in the ledger. */
  public String id() {
    return id;
  }

  /** The profile in words. */
  public String title() {
    return title;
  }

  /** The steps for organisations. */
  public Normaliser organisation() {
    return organisation;
  }

  /** What decides on organisations after the steps, in words. */
  public String organisationWords() {
    return organisationRule.words();
  }

  /** The steps for family names. */
  public Normaliser family() {
    return family;
  }

  /** The steps for given names, one by one. */
  public Normaliser given() {
    return given;
  }

  /** What decides on persons after the steps, in words. */
  public String personWords() {
    return personRule.words();
  }

  /** The steps for serial numbers; what remains must be equal. */
  public Normaliser serial() {
    return serial;
  }

  /** The lists that the profile rests on, the folding of letters left out. */
  public List<WordFile> files() {
    return files;
  }

  /** The digest of the rules by name and of every file that this version rests on. */
  public Hash digest() {
    StringBuilder text = new StringBuilder(id);
    Stream.of(organisation, family, given, serial)
        .forEach(
            steps ->
                steps
                    .rules()
                    .forEach(
                        r -> text.append('\n').append(r.rule()).append(' ').append(r.words())));
    text.append('\n').append(organisationRule.words()).append('\n').append(personRule.words());
    Stream.concat(Stream.of(Folding.FILE), files.stream())
        .forEach(file -> text.append('\n').append(file.digest()));
    return Hash.sha256(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The key under which a name on record is found by equality or a bounded prefix. */
  public String key(SearchedName name) {
    return name.match(
        new SearchedName.Cases<>() {
          @Override
          public String organisation(OrganisationName name) {
            return organisation.apply(name.name());
          }

          @Override
          public String person(PersonName name) {
            return personRule.key(form(name));
          }
        });
  }

  /** How the candidates for a name are fetched; whoever is not fetched does not match. */
  public Retrieval retrieval(SearchedName query) {
    return query.match(
        new SearchedName.Cases<>() {
          @Override
          public Retrieval organisation(OrganisationName name) {
            return organisationRule.retrieval(organisation.apply(name.name()));
          }

          @Override
          public Retrieval person(PersonName name) {
            return personRule.retrieval(form(name));
          }
        });
  }

  /** Whether a birth on both sides decides with the name of a person. */
  public boolean comparesBirths() {
    return personRule.comparesBirths();
  }

  /** The serial number as compared, which is its key. */
  public String serialKey(String given) {
    return serial.apply(given);
  }

  /** Whether the thing on record is the one searched for, and why. */
  public Verdict decide(SearchedSerial query, SearchedSerial candidate) {
    if (!serialKey(query.serial()).equals(serialKey(candidate.serial()))) {
      return Verdict.no("The serial numbers differ as compared.");
    }
    boolean otherMaker =
        query.maker().isPresent()
            && candidate.maker().isPresent()
            && !maker(query.maker().get()).equals(maker(candidate.maker().get()));
    return otherMaker
        ? Verdict.no("The serial numbers are the same, the makers differ.")
        : Verdict.yes("Both serial numbers are the same as compared.");
  }

  private static String maker(String maker) {
    return SerialNumber.canonical(maker);
  }

  /** Whether the candidate is what was searched for. */
  public boolean matches(SearchedName query, SearchedName candidate) {
    return decide(query, candidate).exact();
  }

  /** Whether the candidate is what was searched for, and why. */
  public Verdict decide(SearchedName query, SearchedName candidate) {
    return query.match(
        new SearchedName.Cases<>() {
          @Override
          public Verdict organisation(OrganisationName one) {
            return candidate.match(
                new SearchedName.Cases<>() {
                  @Override
                  public Verdict organisation(OrganisationName other) {
                    return organisationRule.decide(
                        organisation.apply(one.name()), organisation.apply(other.name()));
                  }

                  @Override
                  public Verdict person(PersonName other) {
                    return Verdict.no("One is an organisation, the other a person.");
                  }
                });
          }

          @Override
          public Verdict person(PersonName one) {
            return candidate.match(
                new SearchedName.Cases<>() {
                  @Override
                  public Verdict organisation(OrganisationName other) {
                    return Verdict.no("One is a person, the other an organisation.");
                  }

                  @Override
                  public Verdict person(PersonName other) {
                    return personRule.decide(form(one), form(other));
                  }
                });
          }
        });
  }

  /** A name as this profile compares it, for a reader. */
  public String compared(SearchedName name) {
    return name.match(
        new SearchedName.Cases<>() {
          @Override
          public String organisation(OrganisationName name) {
            return organisation.apply(name.name());
          }

          @Override
          public String person(PersonName name) {
            return form(name).shown();
          }
        });
  }

  /** The steps that made a name what is compared. */
  public List<Step> trace(SearchedName name) {
    return name.match(
        new SearchedName.Cases<>() {
          @Override
          public List<Step> organisation(OrganisationName name) {
            return organisation.trace(name.name());
          }

          @Override
          public List<Step> person(PersonName name) {
            List<Step> steps = new ArrayList<>(family.trace(name.family()));
            name.given().ifPresent(all -> names(all).forEach(g -> steps.addAll(given.trace(g))));
            return steps;
          }
        });
  }

  private PersonForm form(PersonName name) {
    List<String> all =
        name.given().map(ExactProfile::names).orElse(List.of()).stream().map(given::apply).toList();
    return new PersonForm(
        family.apply(name.family()),
        all.stream().findFirst(),
        all.stream().skip(1).toList(),
        name.birth());
  }

  /** Given names stand between blanks; the steps are taken on each of them. */
  private static List<String> names(String given) {
    return WordRules.words(SharedSteps.CLEANED.apply().apply(given));
  }

  @Override
  public String toString() {
    return id;
  }
}
