package org.openpps.model.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.openpps.model.collateral.AllProperty;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.DataSet;
import org.openpps.model.collateral.DescribedGoods;
import org.openpps.model.collateral.SerialNumberedGoods;
import org.openpps.model.identifier.DataSetIdentifier;
import org.openpps.model.identifier.DeviceIdentifier;
import org.openpps.model.identifier.DeviceIdentifierScheme;
import org.openpps.model.identifier.NamedInformation;
import org.openpps.model.identifier.PartyIdentifier;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.Individual;
import org.openpps.model.party.Organisation;
import org.openpps.model.party.Party;
import org.openpps.model.registration.Item;
import org.openpps.model.registration.Registration;

/**
 * The keys by which every search profile finds alike: identifiers of grantors and things, and
 * digests, equal in their canonical form.
 *
 * @param serial the key of a serial number, which profiles read each in their way
 */
record IdentifierKeys(UnaryOperator<String> serial) {
  private static final int LONGEST_IDENTIFIER = 180;

  /** Without what names data sets beside their digests. */
  List<SearchKey> of(Registration registration) {
    List<SearchKey> keys = new ArrayList<>();
    for (Item<Grantor> item : registration.grantors()) {
      item.value()
          .ifPresent(
              grantor ->
                  identifiers(grantor.party())
                      .forEach(i -> keys.add(SearchKey.of(grantor(i), item.id()))));
    }
    for (Item<Collateral> item : registration.collateral()) {
      item.value()
          .ifPresent(
              thing ->
                  thing
                      .match(new ByThing())
                      .forEach(probe -> keys.add(SearchKey.of(probe, item.id()))));
    }
    return keys.stream().distinct().toList();
  }

  /** What names data sets beside their digests: identifiers, and words of titles. */
  static List<SearchKey> ofDataSets(Registration registration) {
    return registration.collateral().stream()
        .flatMap(
            item ->
                DataSetOnRecord.of(item.id(), registration).stream()
                    .flatMap(set -> naming(set).map(probe -> SearchKey.of(probe, item.id()))))
        .distinct()
        .toList();
  }

  private static Stream<Probe> naming(DataSet set) {
    return Stream.concat(
        set.identifiers().stream().map(IdentifierKeys::knownBy),
        TitleWords.of(set.title()).keys().stream()
            .map(word -> new Probe(KeyKind.DATA_SET_TITLE, word)));
  }

  Probe serial(String given) {
    return new Probe(KeyKind.SERIAL, serial.apply(given));
  }

  static Probe grantor(PartyIdentifier identifier) {
    return new Probe(
        KeyKind.GRANTOR_IDENTIFIER, identifier.scheme().code() + ":" + identifier.value());
  }

  static Probe device(DeviceIdentifier identifier) {
    DeviceIdentifier found = identifier.lookUp();
    return new Probe(kind(found.scheme()), found.value());
  }

  static Probe dataSet(NamedInformation digest) {
    return new Probe(KeyKind.DATA_SET_DIGEST, digest.uri());
  }

  /** Of a very long identifier the beginning; the predicate compares it whole. */
  static Probe knownBy(String identifier) {
    return new Probe(
        KeyKind.DATA_SET_IDENTIFIER,
        NameKeys.cut(DataSetIdentifier.canonical(identifier), LONGEST_IDENTIFIER));
  }

  static Probe manifest(NamedInformation digest) {
    return new Probe(KeyKind.MANIFEST, digest.uri());
  }

  private static KeyKind kind(DeviceIdentifierScheme scheme) {
    return KeyKind.valueOf(scheme.name());
  }

  private static List<PartyIdentifier> identifiers(Party party) {
    return party.match(
        new Party.Cases<>() {
          @Override
          public List<PartyIdentifier> individual(Individual individual) {
            return List.of();
          }

          @Override
          public List<PartyIdentifier> organisation(Organisation organisation) {
            return organisation.identifiers();
          }
        });
  }

  private final class ByThing implements Collateral.Cases<List<Probe>> {
    @Override
    public List<Probe> serialNumberedGoods(SerialNumberedGoods goods) {
      List<Probe> probes = new ArrayList<>();
      probes.add(serial(goods.serial()));
      for (DeviceIdentifier identifier : goods.identifiers()) {
        probes.add(device(identifier));
        identifier.otherByteOrder().ifPresent(other -> probes.add(device(other)));
      }
      return probes;
    }

    @Override
    public List<Probe> dataSet(DataSet set) {
      List<Probe> probes = new ArrayList<>();
      set.digests().forEach(digest -> probes.add(IdentifierKeys.dataSet(digest)));
      set.manifest().ifPresent(m -> probes.add(manifest(m.digest())));
      return probes;
    }

    @Override
    public List<Probe> describedGoods(DescribedGoods goods) {
      return List.of();
    }

    @Override
    public List<Probe> allProperty(AllProperty property) {
      return List.of();
    }
  }
}
