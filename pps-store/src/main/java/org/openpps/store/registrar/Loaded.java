package org.openpps.store.registrar;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jooq.DSLContext;
import org.openpps.model.identifier.NamedInformation;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.Entry;
import org.openpps.model.registration.Needs;
import org.openpps.model.registration.OnRecord;
import org.openpps.model.registration.Registration;
import org.openpps.model.registration.SecuredPartyGroup;
import org.openpps.model.registration.TransferOffer;
import org.openpps.store.ledger.EntryTable;
import org.openpps.store.manifest.ManifestTable;
import org.openpps.store.view.States;

/**
 * The part of the register that a group of commands needs, loaded in a fixed number of queries;
 * later commands see what earlier ones in the group have done.
 */
public final class Loaded implements OnRecord {
  private final Map<Long, SecuredPartyGroup> groups;
  private final Map<Long, Registration> registrations;
  private final Map<Long, Entry> entries = new HashMap<>();
  private final Map<NamedInformation, Long> manifests;
  private final Map<Long, Long> subjects = new HashMap<>();

  private Loaded(
      Map<Long, SecuredPartyGroup> groups,
      Map<Long, Registration> registrations,
      Map<NamedInformation, Long> manifests) {
    this.groups = groups;
    this.registrations = registrations;
    this.manifests = manifests;
  }

  /** Loads what these needs name, as it stood after the first {@code size} entries. */
  public static Loaded load(DSLContext sql, List<Needs> needs, long size) {
    Set<Long> groups = new HashSet<>();
    Set<Long> registrations = new HashSet<>();
    Set<Long> entries = new HashSet<>();
    Set<NamedInformation> manifests = new HashSet<>();
    Set<Long> offers = new HashSet<>();
    for (Needs need : needs) {
      need.groups().forEach(number -> groups.add(number.sequence()));
      need.registrations().forEach(number -> registrations.add(number.sequence()));
      need.entries().forEach(number -> entries.add(number.sequence()));
      manifests.addAll(need.manifests());
      need.offers().forEach(number -> offers.add(number.sequence()));
    }
    Map<Long, Long> subjects = EntryTable.subjects(sql, offers);
    Map<Long, SecuredPartyGroup> giving = States.groups(sql, subjects.values(), size);
    for (SecuredPartyGroup group : giving.values()) {
      for (TransferOffer offer : group.offers()) {
        if (offers.contains(offer.offer().sequence())) {
          groups.add(offer.to().sequence());
          offer.registrations().forEach(number -> registrations.add(number.sequence()));
        }
      }
    }
    Map<Long, Registration> found = States.registrations(sql, registrations, size);
    found.values().forEach(r -> groups.add(r.terms().group().sequence()));
    Loaded loaded =
        new Loaded(States.groups(sql, groups, size), found, ManifestTable.files(sql, manifests));
    loaded.groups.putAll(giving);
    loaded.subjects.putAll(subjects);
    if (!entries.isEmpty()) {
      EntryTable.bundlesOf(sql, entries)
          .forEach(entry -> loaded.entries.put(entry.sequence(), entry));
    }
    return loaded;
  }

  @Override
  public Optional<SecuredPartyGroup> group(RegistrationNumber number) {
    return Optional.ofNullable(groups.get(number.sequence()));
  }

  @Override
  public Optional<Registration> registration(RegistrationNumber number) {
    return Optional.ofNullable(registrations.get(number.sequence()));
  }

  @Override
  public Optional<RegistrationNumber> subject(RegistrationNumber entry) {
    return Optional.ofNullable(subjects.get(entry.sequence())).map(RegistrationNumber::new);
  }

  @Override
  public Optional<Entry> entry(RegistrationNumber number) {
    return Optional.ofNullable(entries.get(number.sequence()));
  }

  @Override
  public OptionalLong manifestFiles(NamedInformation digest) {
    Long files = manifests.get(digest);
    return files == null ? OptionalLong.empty() : OptionalLong.of(files);
  }

  void put(Registration registration) {
    registrations.put(registration.number().sequence(), registration);
  }

  void put(SecuredPartyGroup group) {
    groups.put(group.number().sequence(), group);
  }
}
