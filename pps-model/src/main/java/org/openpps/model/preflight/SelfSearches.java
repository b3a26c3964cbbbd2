package org.openpps.model.preflight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpps.model.collateral.AllProperty;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.DataSet;
import org.openpps.model.collateral.DescribedGoods;
import org.openpps.model.collateral.SerialNumberedGoods;
import org.openpps.model.identifier.PartyIdentifier;
import org.openpps.model.identifier.PartyIdentifierScheme;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.Individual;
import org.openpps.model.party.Organisation;
import org.openpps.model.party.Party;
import org.openpps.model.profile.OrganisationDetails;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.registration.Item;
import org.openpps.model.registration.Registration;
import org.openpps.model.rule.Rule;
import org.openpps.model.search.Criterion;
import org.openpps.model.search.Lookup;
import org.openpps.model.search.SearchProfile;
import org.openpps.model.search.exact.Birth;

/** The searches that somebody would make with the correct details of parties and things. */
final class SelfSearches {
  private final RegisterProfile profile;
  private final SearchProfile search;

  SelfSearches(RegisterProfile profile, SearchProfile search) {
    this.profile = profile;
    this.search = search;
  }

  /** Each search with whether the search logic in force would find the registration by it. */
  @Rule(
      id = "self-search",
      source =
          "PPSA 2009 (Cth), s 165 (a) and (b): a search by the correct details must disclose the"
              + " registration; UCC 9-506(c): by the standard search logic")
  List<SelfSearch> of(Registration registration, String pointer) {
    List<SelfSearch> searches = new ArrayList<>();
    for (int i = 0; i < registration.grantors().size(); i++) {
      Item<Grantor> item = registration.grantors().get(i);
      String at = pointer + "/grantors/" + i;
      item.value().ifPresent(g -> searches.addAll(byParty(g.party(), at, registration)));
    }
    for (int i = 0; i < registration.collateral().size(); i++) {
      Item<Collateral> item = registration.collateral().get(i);
      String at = pointer + "/collateral/" + i;
      item.value().ifPresent(c -> searches.addAll(c.match(new ByThing(at, registration))));
    }
    return searches;
  }

  private List<SelfSearch> byParty(Party party, String at, Registration registration) {
    return party.match(
        new Party.Cases<>() {
          @Override
          public List<SelfSearch> individual(Individual individual) {
            return List.of(
                byName(
                    at,
                    "the name of an individual",
                    new Criterion.ByIndividual(
                        individual.familyName(),
                        individual.givenNames(),
                        individual.birthDate().map(Birth::on)),
                    registration));
          }

          @Override
          public List<SelfSearch> organisation(Organisation organisation) {
            return byOrganisation(organisation, at, registration);
          }
        });
  }

  private List<SelfSearch> byOrganisation(
      Organisation organisation, String at, Registration registration) {
    List<SelfSearch> searches = new ArrayList<>();
    if (search.logic().isPresent()) {
      searches.add(
          byName(
              at,
              "the name " + organisation.name(),
              new Criterion.ByOrganisation(organisation.name()),
              registration));
    }
    organisation.identifiers().stream()
        .flatMap(i -> Stream.concat(Stream.of(i), hidden(i).stream()))
        .distinct()
        .forEach(i -> searches.add(byIdentifier(i, at, registration)));
    profile
        .parties()
        .organisation(organisation.capacity())
        .map(OrganisationDetails::wants)
        .ifPresent(
            wanted ->
                wanted.stream()
                    .sorted()
                    .filter(scheme -> lacks(searches, organisation, scheme))
                    .forEach(
                        scheme ->
                            searches.add(
                                new SelfSearch(
                                    at, "its " + scheme.name(), false, "It is not recorded."))));
    if (searches.isEmpty()) {
      searches.add(
          new SelfSearch(
              at, "the name of an organisation", false, search.id() + " reads no names."));
    }
    return searches;
  }

  /** A wanted identifier that is neither recorded nor told by another one. */
  private static boolean lacks(
      List<SelfSearch> searches, Organisation organisation, PartyIdentifierScheme scheme) {
    return organisation.identifiers().stream().noneMatch(i -> i.scheme() == scheme)
        && searches.stream().noneMatch(s -> s.search().startsWith(scheme.name() + " "));
  }

  /** The ACN that an ABN may hide: what a searcher has who knows the company. */
  private static Optional<PartyIdentifier> hidden(PartyIdentifier identifier) {
    return identifier.acnTail().map(acn -> new PartyIdentifier(PartyIdentifierScheme.ACN, acn));
  }

  private SelfSearch byIdentifier(
      PartyIdentifier identifier, String at, Registration registration) {
    return judged(
        at,
        identifier.scheme().name() + " " + identifier.value(),
        new Criterion.ByParty(identifier),
        registration);
  }

  private SelfSearch byName(
      String at, String words, Criterion criterion, Registration registration) {
    return search.logic().isPresent()
        ? judged(at, words, criterion, registration)
        : new SelfSearch(at, words, false, search.id() + " reads no names.");
  }

  private SelfSearch judged(
      String at, String words, Criterion criterion, Registration registration) {
    List<Lookup> lookups = search.lookups(criterion);
    boolean found =
        search.keys(registration).stream()
            .anyMatch(
                key ->
                    lookups.stream().anyMatch(lookup -> lookup.brings(key))
                        && search.matches(criterion, key, registration));
    return new SelfSearch(
        at, words, found, found ? "It is recorded." : "The registration does not hold it.");
  }

  private final class ByThing implements Collateral.Cases<List<SelfSearch>> {
    private final String at;
    private final Registration registration;

    ByThing(String at, Registration registration) {
      this.at = at;
      this.registration = registration;
    }

    @Override
    public List<SelfSearch> serialNumberedGoods(SerialNumberedGoods goods) {
      List<SelfSearch> searches = new ArrayList<>();
      searches.add(
          judged(
              at,
              "serial number " + goods.serial(),
              new Criterion.BySerial(goods.serial(), Optional.of(goods.maker())),
              registration));
      goods
          .identifiers()
          .forEach(
              i ->
                  searches.add(
                      judged(
                          at,
                          i.scheme().code() + " " + i.value(),
                          new Criterion.ByDevice(i),
                          registration)));
      return searches;
    }

    @Override
    public List<SelfSearch> dataSet(DataSet set) {
      List<SelfSearch> searches = new ArrayList<>();
      if (search.logic().isPresent()) {
        searches.addAll(naming(set));
      }
      set.digests()
          .forEach(
              d ->
                  searches.add(
                      judged(at, "digest " + d.uri(), new Criterion.ByDigest(d), registration)));
      set.manifest()
          .ifPresent(
              m ->
                  searches.add(
                      new SelfSearch(
                          at,
                          "the digest of one of its " + m.files() + " files",
                          true,
                          "The manifest lists them.")));
      return searches.isEmpty() ? unread("its identifiers") : searches;
    }

    /** What names a data set beside its digests; {@code custody-exact@1} reads none of it. */
    private List<SelfSearch> naming(DataSet set) {
      List<SelfSearch> searches = new ArrayList<>();
      set.identifiers()
          .forEach(
              i ->
                  searches.add(
                      judged(at, "identifier " + i, new Criterion.ByDataSet(i), registration)));
      searches.add(
          judged(
              at,
              "words of the title " + set.title(),
              new Criterion.ByTitle(set.title()),
              registration));
      return searches;
    }

    @Override
    public List<SelfSearch> describedGoods(DescribedGoods goods) {
      return unread("words of the description");
    }

    @Override
    public List<SelfSearch> allProperty(AllProperty property) {
      return unread("a serial number of any of the property");
    }

    private List<SelfSearch> unread(String what) {
      return List.of(new SelfSearch(at, what, false, "No search reads descriptions."));
    }
  }
}
