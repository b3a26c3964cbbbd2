package org.openpps.model.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openpps.model.identifier.SerialNumber;
import org.openpps.model.merkle.Hash;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.Registration;
import org.openpps.model.search.exact.ExactProfile;
import org.openpps.model.search.exact.SearchedName;
import org.openpps.model.search.exact.SearchedSerial;

/**
 * A search profile that compares names and serial numbers by the exact logic of its jurisdiction,
 * and identifiers and digests in their canonical form.
 */
public final class NameSearch implements SearchProfile {
  private final ExactProfile logic;
  private final IndividualSearch individuals;
  private final NameKeys names;
  private final IdentifierKeys identifiers;
  private final Hash digest;

  NameSearch(ExactProfile logic, IndividualSearch individuals) {
    this.logic = logic;
    this.individuals = individuals;
    this.names = new NameKeys(logic);
    this.identifiers =
        new IdentifierKeys(serial -> SerialNumber.canonical(logic.serialKey(serial)));
    this.digest = digest(logic, individuals);
  }

  @Override
  public String id() {
    return logic.id();
  }

  @Override
  public Hash digest() {
    return digest;
  }

  @Override
  public Optional<ExactProfile> logic() {
    return Optional.of(logic);
  }

  @Override
  public IndividualSearch individuals() {
    return individuals;
  }

  @Override
  public List<SearchKey> keys(Registration registration) {
    List<SearchKey> keys = new ArrayList<>(identifiers.of(registration));
    keys.addAll(IdentifierKeys.ofDataSets(registration));
    NameOnRecord.of(registration)
        .forEach(name -> keys.add(SearchKey.of(names.of(name.name()), name.item())));
    return keys;
  }

  /** No name is one thing's, so that none is compared for it. */
  @Override
  public List<SearchKey> keysOfThings(Registration registration) {
    return identifiers.of(registration).stream()
        .filter(key -> key.kind().mayNameOneThing())
        .toList();
  }

  @Override
  public List<Probe> probes(Criterion criterion) {
    return criterion.match(
        new ComparedKeys() {
          @Override
          public List<Probe> bySerial(Criterion.BySerial by) {
            return List.of(new Probe(KeyKind.SERIAL, logic.serialKey(by.serial())));
          }

          @Override
          public List<Probe> byOrganisation(Criterion.ByOrganisation by) {
            return List.of(compared(by.searched()));
          }

          @Override
          public List<Probe> byIndividual(Criterion.ByIndividual by) {
            return List.of(compared(by.searched()));
          }
        });
  }

  @Override
  public List<Lookup> lookups(Criterion criterion) {
    return criterion.match(
        new NamedCriterion<>() {
          @Override
          public List<Lookup> bySerial(Criterion.BySerial by) {
            return List.of(Lookup.of(identifiers.serial(by.serial())));
          }

          /** By the longest word alone: whatever title holds all of them has it among its keys. */
          @Override
          public List<Lookup> byTitle(Criterion.ByTitle by) {
            return TitleWords.of(by.title()).keys().stream()
                .limit(1)
                .map(word -> Lookup.equal(KeyKind.DATA_SET_TITLE, word))
                .toList();
          }

          @Override
          public List<Lookup> byHolder(Criterion.ByHolder by) {
            return by.identifier()
                .map(identifier -> List.of(Lookup.of(IdentifierKeys.grantor(identifier))))
                .or(() -> by.searched().map(names::lookups))
                .orElse(List.of());
          }

          @Override
          List<Lookup> byName(SearchedName name) {
            return names.lookups(name);
          }

          @Override
          List<Lookup> otherwise() {
            return probes(criterion).stream().map(Lookup::of).toList();
          }
        });
  }

  @Override
  public boolean matches(Criterion criterion, SearchKey key, Registration registration) {
    return criterion.match(
        new NamedCriterion<>() {
          @Override
          public Boolean bySerial(Criterion.BySerial by) {
            SearchedSerial query = new SearchedSerial(by.serial(), by.maker());
            return SerialOnRecord.of(key.item(), registration)
                .filter(candidate -> logic.decide(query, candidate).exact())
                .isPresent();
          }

          @Override
          public Boolean byDataSet(Criterion.ByDataSet by) {
            return DataSetOnRecord.isKnownBy(by.identifier(), key.item(), registration);
          }

          @Override
          public Boolean byTitle(Criterion.ByTitle by) {
            return DataSetOnRecord.isTitled(by.title(), key.item(), registration);
          }

          @Override
          public Boolean byHolder(Criterion.ByHolder by) {
            return HolderOnRecord.holds(by, key.item(), registration)
                && by.searched().map(this::byName).orElse(true);
          }

          @Override
          Boolean byName(SearchedName name) {
            return NameOnRecord.of(registration).stream()
                .filter(candidate -> candidate.item().equals(key.item()))
                .anyMatch(candidate -> logic.matches(name, candidate.name()));
          }

          @Override
          Boolean otherwise() {
            return true;
          }
        });
  }

  @Override
  public List<SimilarRow> similarRows(Registration registration, Set<ItemId> items) {
    Set<SimilarRow> rows = new LinkedHashSet<>();
    NameOnRecord.of(registration).stream()
        .filter(name -> items.contains(name.item()))
        .forEach(name -> rows.addAll(SimilarText.rows(name.name())));
    for (ItemId item : items) {
      SerialOnRecord.of(item, registration)
          .map(serial -> identifiers.serial(serial.serial()).key())
          .filter(serial -> !serial.isEmpty())
          .ifPresent(serial -> rows.addAll(SimilarText.rows(serial)));
    }
    return List.copyOf(rows);
  }

  @Override
  public Optional<Lookup> bearers(SimilarRow row) {
    return Optional.of(lookup(row));
  }

  private Lookup lookup(SimilarRow row) {
    return switch (row.kind()) {
      case ORGANISATION_JOINED,
          ORGANISATION_WORDS,
          ORGANISATION_WORDS_REVERSED,
          ORGANISATION_SOUND ->
          names.bearers(SimilarText.organisation(row.name()));
      case PERSON_NAMES,
          PERSON_NAMES_REVERSED,
          PERSON_NICKNAMES,
          PERSON_SOUND,
          PERSON_MIDDLE,
          PERSON_PART ->
          names.bearers(SimilarText.person(row.name()));
      case SERIAL, SERIAL_REVERSED, SERIAL_OUTER -> Lookup.equal(KeyKind.SERIAL, row.name());
    };
  }

  @Override
  public Optional<SimilarSearch> similar(Criterion criterion) {
    return criterion.match(
        new NamedCriterion<>() {
          @Override
          public Optional<SimilarSearch> bySerial(Criterion.BySerial by) {
            return Optional.of(
                new SimilarSerials(logic, new SearchedSerial(by.serial(), by.maker())));
          }

          @Override
          public Optional<SimilarSearch> byHolder(Criterion.ByHolder by) {
            return Optional.empty();
          }

          @Override
          Optional<SimilarSearch> byName(SearchedName name) {
            return Optional.of(new SimilarNames(names, name));
          }

          @Override
          Optional<SimilarSearch> otherwise() {
            return Optional.empty();
          }
        });
  }

  /** Everything by which this version finds; only what rests in files has a digest of its own. */
  private static Hash digest(ExactProfile logic, IndividualSearch individuals) {
    String text =
        logic.digest().toBase64()
            + "\nserial: SerialNumber.canonical of the serial as compared"
            + "\ndevice: both SMBIOS byte orders; grantor: scheme:value; digest: RFC 6920 name"
            + "\ndata set: DataSetIdentifier.canonical; "
            + TitleWords.RULE
            + "\nindividual: birth date "
            + (individuals.birthDate() ? "demanded" : "as given")
            + ", purpose "
            + (individuals.purpose() ? "demanded" : "as given");
    return Hash.sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  private Probe compared(SearchedName name) {
    return new Probe(NameKeys.kind(name), logic.compared(name));
  }
}
