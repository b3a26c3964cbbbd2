package org.openpps.model.registration;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.openpps.model.identifier.NamedInformation;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.Bundle;
import org.openpps.model.ledger.Entry;
import org.openpps.model.ledger.Leaf;
import org.openpps.model.ledger.LeafContent;
import org.openpps.model.ledger.Part;
import org.openpps.model.ledger.Parts;
import org.openpps.model.ledger.Salt;
import org.openpps.model.merkle.Hash;
import org.openpps.model.merkle.NodeReader;
import org.openpps.model.merkle.Root;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.search.CustodySearch;

/**
 * A register of plain maps, run by the same decisions as the real one. Its salts follow from entry
 * and part, so that its bytes are the same each time.
 */
public final class SmallRegister implements OnRecord {
  private final RegisterProfile profile;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<RegistrationNumber, SecuredPartyGroup> groups = new HashMap<>();
  private final Map<RegistrationNumber, Registration> registrations = new HashMap<>();
  private final Map<NamedInformation, Long> manifests = new HashMap<>();

  /** A register of which entry 0 is recorded at {@code time}. */
  public SmallRegister(String origin, String vkey, Instant time) {
    this(RegisterProfile.load(RegisterProfile.CUSTODY), origin, vkey, time);
  }

  /** The same under these rules. */
  public SmallRegister(RegisterProfile profile, String origin, String vkey, Instant time) {
    this(profile, profile.digest(), origin, vkey, time);
  }

  /** The same, founded when the data of the rules had this digest. */
  public SmallRegister(
      RegisterProfile profile, Hash digest, String origin, String vkey, Instant time) {
    this.profile = profile;
    CustodySearch search = new CustodySearch();
    Founded founded =
        new Founded(
            origin,
            vkey,
            new Founded.Rules(profile.id(), digest),
            new Founded.Rules(search.id(), search.digest()));
    entries.add(new Entry(0, founded.toLeaf(time).text(), new Parts(List.of())));
  }

  private SmallRegister(SmallRegister other) {
    profile = other.profile;
    entries.addAll(other.entries);
    groups.putAll(other.groups);
    registrations.putAll(other.registrations);
    manifests.putAll(other.manifests);
  }

  /** Another that stands as this one does, and goes its own way from now on. */
  SmallRegister copy() {
    return new SmallRegister(this);
  }

  /** Holds a manifest from now on. */
  public void hold(NamedInformation manifest, long files) {
    manifests.put(manifest, files);
  }

  /** Carries out a command and returns its entries. */
  public List<Entry> file(Filer filer, String key, Command command, Instant time) {
    Filing filing = new Filing(filer, new IdempotencyKey(key), command);
    long next = entries.size();
    List<Event> events = Decider.decide(this, filing, new Circumstances(profile, time, next));
    Bundle bundle = new Bundle(next, next + events.size() - 1);
    for (Event event : events) {
      append(event, bundle, filing, time);
    }
    return List.copyOf(entries.subList((int) next, entries.size()));
  }

  /** Records an event in a form of old, as the command then made it. */
  public List<Entry> record(Event event, Filing filing, Instant time) {
    long next = entries.size();
    append(event, new Bundle(next, next), filing, time);
    return List.copyOf(entries.subList((int) next, entries.size()));
  }

  /** All entries, with the parts that are still held. */
  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** The nodes of the tree. */
  public NodeReader nodes() {
    return (level, index) ->
        Root.of(
            entries.subList((int) (index << level), (int) ((index + 1) << level)).stream()
                .map(Entry::leafHash)
                .toList());
  }

  /** The rules it runs. */
  public RegisterProfile profile() {
    return profile;
  }

  @Override
  public Optional<SecuredPartyGroup> group(RegistrationNumber number) {
    return Optional.ofNullable(groups.get(number));
  }

  @Override
  public Optional<Registration> registration(RegistrationNumber number) {
    return Optional.ofNullable(registrations.get(number));
  }

  @Override
  public Optional<RegistrationNumber> subject(RegistrationNumber entry) {
    return entry(entry).flatMap(EventReader::read).map(recorded -> recorded.event().subject());
  }

  @Override
  public Optional<Entry> entry(RegistrationNumber number) {
    return number.sequence() < entries.size()
        ? Optional.of(entries.get((int) number.sequence()))
        : Optional.empty();
  }

  @Override
  public OptionalLong manifestFiles(NamedInformation digest) {
    return manifests.containsKey(digest)
        ? OptionalLong.of(manifests.get(digest))
        : OptionalLong.empty();
  }

  private void append(Event event, Bundle bundle, Filing filing, Instant time) {
    long sequence = entries.size();
    List<PartContent> contents =
        EventWriter.parts(
            event,
            profile.effect(),
            filing.filer().account(),
            filing.keyHash(),
            filing.requestHash());
    List<Part> salted = new ArrayList<>();
    for (PartContent content : contents) {
      salted.add(
          Part.Disclosed.of(content.kind(), salt(sequence, salted.size()), content.content()));
    }
    Parts parts = new Parts(salted);
    LeafContent content = new LeafContent.Committed(event.subject(), parts.count(), parts.root());
    Leaf leaf = new Leaf(bundle, event.kind(), content, time);
    Entry entry = new Entry(sequence, leaf.text(), parts);
    entries.add(entry);
    evolve(EventReader.read(entry).orElseThrow());
  }

  private static Salt salt(long sequence, int part) {
    byte[] name =
        ("salt of part %d of entry %d".formatted(part, sequence))
            .getBytes(StandardCharsets.US_ASCII);
    return Salt.of(Arrays.copyOf(Hash.sha256(name).bytes(), Salt.LENGTH));
  }

  private void evolve(Recorded recorded) {
    Event event = recorded.event();
    RegistrationNumber subject = event.subject();
    event.about(
        new Event.Subjects<Void>() {
          @Override
          public Void group(GroupEvent changed) {
            groups.put(subject, Evolution.group(SmallRegister.this.group(subject), recorded));
            return null;
          }

          @Override
          public Void registration(RegistrationEvent changed) {
            registrations.put(
                subject,
                Evolution.registration(SmallRegister.this.registration(subject), recorded));
            return null;
          }

          @Override
          public Void erasure(PartsErased erased) {
            int at = (int) erased.entry().sequence();
            Entry was = entries.get(at);
            entries.set(
                at,
                new Entry(at, was.leafText(), was.parts().withhold(new HashSet<>(erased.parts()))));
            groups.computeIfPresent(subject, (number, group) -> Erasure.of(group, erased));
            registrations.computeIfPresent(subject, (number, r) -> Erasure.of(r, erased));
            return null;
          }
        });
  }
}
