package org.openpps.store.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.openpps.model.document.Disclosure;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.Bundle;
import org.openpps.model.ledger.Entry;
import org.openpps.model.note.SignedCheckpoint;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.registration.EventReader;
import org.openpps.model.registration.Recorded;
import org.openpps.model.registration.Registration;
import org.openpps.model.registration.SecuredPartyGroup;
import org.openpps.model.statement.CodesOfGrantors;
import org.openpps.model.statement.FilingStatements;
import org.openpps.model.statement.GroupStatements;
import org.openpps.model.statement.Recipient;
import org.openpps.model.statement.Standing;
import org.openpps.model.statement.StatementDue;
import org.openpps.store.ledger.EntryTable;
import org.openpps.store.search.Documents;
import org.openpps.store.view.States;
import org.openpps.store.view.StatesAround;

/** Reads what statements are due, and makes them under the newest checkpoint. */
public final class DueStatements {
  private final RegisterProfile profile;
  private final Documents documents;
  private final CodesOfGrantors codes;

  /** Under the rules of {@code profile}. */
  public DueStatements(RegisterProfile profile, Documents documents, CodesOfGrantors codes) {
    this.profile = profile;
    this.documents = documents;
    this.codes = codes;
  }

  /** All that the command which made this entry makes due; empty when there is no such entry. */
  public Optional<FilingStatements> ofFiling(DSLContext sql, RegistrationNumber entry) {
    SignedCheckpoint checkpoint = documents.checkpoint();
    return EntryTable.place(sql, entry.sequence())
        .map(place -> place.bundle())
        .filter(bundle -> bundle.last() < checkpoint.checkpoint().size())
        .map(bundle -> of(sql, bundle, checkpoint));
  }

  private FilingStatements of(DSLContext sql, Bundle bundle, SignedCheckpoint checkpoint) {
    Set<RegistrationNumber> groups = new LinkedHashSet<>();
    List<StatementDue> due = new ArrayList<>();
    for (Entry entry : EntryTable.range(sql, bundle.first(), bundle.last() + 1)) {
      Standing standing = standing(sql, entry);
      standing.groups().forEach(group -> groups.add(group.number()));
      due.addAll(due(sql, entry, standing, checkpoint, codes));
    }
    return new FilingStatements(groups, due);
  }

  /** What is due to a group after this entry, from the next so many entries that concern it. */
  public GroupStatements toGroup(
      DSLContext sql, RegistrationNumber group, Optional<RegistrationNumber> after, int limit) {
    SignedCheckpoint checkpoint = documents.checkpoint();
    long from = after.map(RegistrationNumber::sequence).orElse(0L) + 1;
    List<Long> entries =
        EntriesOfGroup.page(sql, group.sequence(), from, checkpoint.checkpoint().size(), limit);
    List<StatementDue> due = new ArrayList<>();
    for (Entry entry : EntryTable.of(sql, entries)) {
      due(sql, entry, standing(sql, entry), checkpoint, CodesOfGrantors.NONE).stream()
          .filter(statement -> statement.recipient().match(isGroup(group)))
          .forEach(due::add);
    }
    return new GroupStatements(
        due,
        entries.size() < limit
            ? Optional.empty()
            : Optional.of(new RegistrationNumber(entries.get(limit - 1))));
  }

  private List<StatementDue> due(
      DSLContext sql,
      Entry entry,
      Standing standing,
      SignedCheckpoint checkpoint,
      CodesOfGrantors told) {
    return StatementDue.of(
        profile, documents.statement(sql, entry, checkpoint, Disclosure.FULL), standing, told);
  }

  private static Standing standing(DSLContext sql, Entry entry) {
    Optional<Recorded> recorded = EventReader.read(entry);
    return recorded.isEmpty() ? new Standing(List.of(), List.of()) : standing(sql, recorded.get());
  }

  private static Standing standing(DSLContext sql, Recorded recorded) {
    long subject = recorded.event().subject().sequence();
    long size = recorded.bundle().last() + 1;
    Function<RegistrationNumber, Optional<SecuredPartyGroup>> groups =
        number -> States.group(sql, number.sequence(), size);
    List<Registration> states = StatesAround.registration(sql, subject, recorded.sequence());
    return states.isEmpty()
        ? Standing.ofGroup(StatesAround.group(sql, subject, recorded.sequence()), groups)
        : Standing.ofRegistration(
            states, number -> States.registration(sql, number.sequence(), size), groups);
  }

  private static Recipient.Cases<Boolean> isGroup(RegistrationNumber group) {
    return new Recipient.Cases<>() {
      @Override
      public Boolean group(Recipient.OfGroup recipient) {
        return recipient.group().equals(group);
      }

      @Override
      public Boolean grantor(Recipient.OfGrantor recipient) {
        return false;
      }
    };
  }
}
