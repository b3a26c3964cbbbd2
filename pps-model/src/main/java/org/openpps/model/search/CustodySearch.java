package org.openpps.model.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpps.model.collateral.AllProperty;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.DataSet;
import org.openpps.model.collateral.DescribedGoods;
import org.openpps.model.collateral.SerialNumberedGoods;
import org.openpps.model.identifier.DeviceIdentifier;
import org.openpps.model.identifier.DeviceIdentifierScheme;
import org.openpps.model.identifier.NamedInformation;
import org.openpps.model.identifier.PartyIdentifier;
import org.openpps.model.identifier.SerialNumber;
import org.openpps.model.merkle.Hash;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.Individual;
import org.openpps.model.party.Organisation;
import org.openpps.model.party.Party;
import org.openpps.model.registration.Item;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.Registration;

/**
 * {@code custody-exact@1}: identifiers, serial numbers and digests are equal in their canonical
 * form. It rests on no data but this code, whose rules its digest names.
 */
public final class CustodySearch implements SearchProfile {
  /** The name and version. */
  public static final String ID = "custody-exact@1";

  private static final Hash DIGEST =
      Hash.sha256(
          ("serial: SerialNumber.canonical; device: both SMBIOS byte orders; "
                  + "grantor: scheme:value; digest: RFC 6920 name")
              .getBytes(StandardCharsets.US_ASCII));

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Hash digest() {
    return DIGEST;
  }

  @Override
  public List<SearchKey> keys(Registration registration) {
    List<SearchKey> keys = new ArrayList<>();
    for (Item<Grantor> item : registration.grantors()) {
      item.content()
          .value()
          .ifPresent(
              grantor ->
                  identifiers(grantor.party())
                      .forEach(i -> keys.add(key(grantorProbe(i), item.id()))));
    }
    for (Item<Collateral> item : registration.collateral()) {
      item.content()
          .value()
          .ifPresent(c -> c.match(PROBES).forEach(probe -> keys.add(key(probe, item.id()))));
    }
    return keys.stream().distinct().toList();
  }

  @Override
  public List<Probe> probes(Criterion criterion) {
    return criterion.match(
        new Criterion.Cases<>() {
          @Override
          public List<Probe> bySerial(Criterion.BySerial by) {
            return List.of(new Probe(KeyKind.SERIAL, SerialNumber.canonical(by.serial())));
          }

          @Override
          public List<Probe> byDevice(Criterion.ByDevice by) {
            return List.of(deviceProbe(by.identifier()));
          }

          @Override
          public List<Probe> byDigest(Criterion.ByDigest by) {
            return List.of(digestProbe(KeyKind.DATA_SET_DIGEST, by.digest()));
          }

          @Override
          public List<Probe> byParty(Criterion.ByParty by) {
            return List.of(grantorProbe(by.identifier()));
          }

          @Override
          public List<Probe> byNumber(Criterion.ByNumber by) {
            return List.of();
          }
        });
  }

  @Override
  public boolean matches(Criterion criterion, SearchKey key, Registration registration) {
    return criterion.match(
        new Criterion.Cases<>() {
          @Override
          public Boolean bySerial(Criterion.BySerial by) {
            return by.maker().isEmpty() || sameMaker(by.maker().get(), key.item(), registration);
          }

          @Override
          public Boolean byDevice(Criterion.ByDevice by) {
            return true;
          }

          @Override
          public Boolean byDigest(Criterion.ByDigest by) {
            return true;
          }

          @Override
          public Boolean byParty(Criterion.ByParty by) {
            return true;
          }

          @Override
          public Boolean byNumber(Criterion.ByNumber by) {
            return true;
          }
        });
  }

  /** The probe for registrations whose data set names this manifest. */
  public static Probe manifestProbe(NamedInformation manifest) {
    return digestProbe(KeyKind.MANIFEST, manifest);
  }

  private static SearchKey key(Probe probe, ItemId item) {
    return new SearchKey(probe.kind(), probe.key(), item);
  }

  private static Probe grantorProbe(PartyIdentifier identifier) {
    return new Probe(
        KeyKind.GRANTOR_IDENTIFIER, identifier.scheme().code() + ":" + identifier.value());
  }

  private static Probe digestProbe(KeyKind kind, NamedInformation digest) {
    return new Probe(kind, digest.uri());
  }

  private static Probe deviceProbe(DeviceIdentifier identifier) {
    DeviceIdentifier found = identifier.lookUp();
    return new Probe(kind(found.scheme()), found.value());
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

  private static boolean sameMaker(String maker, ItemId id, Registration registration) {
    return registration.collateral().stream()
        .filter(item -> item.id().equals(id))
        .flatMap(item -> item.content().value().stream())
        .flatMap(collateral -> maker(collateral).stream())
        .anyMatch(m -> SerialNumber.canonical(m).equals(SerialNumber.canonical(maker)));
  }

  private static Optional<String> maker(Collateral collateral) {
    return collateral.match(
        new Collateral.Cases<>() {
          @Override
          public Optional<String> serialNumberedGoods(SerialNumberedGoods goods) {
            return Optional.of(goods.maker());
          }

          @Override
          public Optional<String> dataSet(DataSet dataSet) {
            return Optional.empty();
          }

          @Override
          public Optional<String> describedGoods(DescribedGoods goods) {
            return Optional.empty();
          }

          @Override
          public Optional<String> allProperty(AllProperty property) {
            return Optional.empty();
          }
        });
  }

  private static final Collateral.Cases<List<Probe>> PROBES =
      new Collateral.Cases<>() {
        @Override
        public List<Probe> serialNumberedGoods(SerialNumberedGoods goods) {
          List<Probe> probes = new ArrayList<>();
          probes.add(new Probe(KeyKind.SERIAL, SerialNumber.canonical(goods.serial())));
          for (DeviceIdentifier identifier : goods.identifiers()) {
            probes.add(deviceProbe(identifier));
            identifier.otherByteOrder().ifPresent(other -> probes.add(deviceProbe(other)));
          }
          return probes;
        }

        @Override
        public List<Probe> dataSet(DataSet set) {
          List<Probe> probes = new ArrayList<>();
          set.digests().forEach(d -> probes.add(digestProbe(KeyKind.DATA_SET_DIGEST, d)));
          set.manifest().ifPresent(m -> probes.add(manifestProbe(m.digest())));
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
      };
}
