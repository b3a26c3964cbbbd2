package org.openpps.store.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.Filer;
import org.openpps.model.registration.IdempotencyKey;
import org.openpps.store.Register;
import org.openpps.store.RegisterSettings;
import org.openpps.store.draft.Draft;
import org.openpps.store.draft.DraftCursor;
import org.openpps.store.draft.DraftId;
import org.openpps.store.draft.DraftLine;
import org.openpps.store.draft.DraftPage;
import org.openpps.store.draft.DraftStatus;
import org.openpps.store.draft.DraftText;
import org.openpps.store.draft.Drafts;
import org.openpps.store.key.DirectoryKeyStore;
import org.openpps.store.registrar.Acknowledgement;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.FaultyDataSource;
import org.openpps.store.testing.Fixture;

/** Drafts: kept for their account, filed once. Here the text of a draft is a serial number. */
interface DraftContract {
  Filer OWNER = Fixture.SMALL_HOST;
  String ACCOUNT = OWNER.account();
  int THREADS = 16;

  private static DraftText serial(String serial) {
    return new DraftText(Optional.of("Servers in rack 7"), serial);
  }

  private static Function<String, FileRegistrations> server(RegistrationNumber group) {
    return serial -> Fixture.oneServer(group, serial);
  }

  private static IdempotencyKey key(String key) {
    return new IdempotencyKey(key);
  }

  private static IdempotencyKey fresh() {
    return key(UUID.randomUUID().toString());
  }

  private static void refused(ErrorCode code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(RegisterException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  private static int found(Register register, String serial) {
    return register.search(Opened.serial(serial), AsAt.now()).hits().size();
  }

  @Test
  default void a_draft_is_saved_changed_listed_and_deleted_and_is_no_entry(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      Drafts drafts = register.drafts();
      long entries = register.condition().entries();
      Draft saved = drafts.save(ACCOUNT, fresh(), serial("DRAFT-1"));
      assertThat(saved.line().status()).isEqualTo(DraftStatus.OPEN);
      assertThat(saved.line().title()).contains("Servers in rack 7");

      Draft changed =
          drafts.change(ACCOUNT, saved.line().id(), saved.line().revision(), serial("DRAFT-2"));
      assertThat(changed.filing()).isEqualTo("DRAFT-2");
      assertThat(changed.line().revision()).isEqualTo(saved.line().revision() + 1);
      assertThat(drafts.find(ACCOUNT, saved.line().id())).contains(changed);
      assertThat(drafts.list(ACCOUNT, Optional.empty(), 10).drafts())
          .containsExactly(changed.line());

      Optional<Long> stale = Optional.of(saved.line().revision());
      refused(ErrorCode.DRAFT_CHANGED, () -> drafts.delete(ACCOUNT, saved.line().id(), stale));
      drafts.delete(ACCOUNT, saved.line().id(), Optional.of(changed.line().revision()));
      assertThat(drafts.find(ACCOUNT, saved.line().id())).isEmpty();
      refused(ErrorCode.DRAFT_UNKNOWN, () -> drafts.delete(ACCOUNT, saved.line().id()));
      assertThat(register.condition().entries()).isEqualTo(entries);
    }
  }

  @Test
  default void saved_again_under_the_same_key_it_is_the_same_draft(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      Drafts drafts = register.drafts();
      Draft saved = drafts.save(ACCOUNT, key("k"), serial("DRAFT-1"));
      assertThat(drafts.save(ACCOUNT, key("k"), serial("DRAFT-1"))).isEqualTo(saved);
      refused(
          ErrorCode.IDEMPOTENCY_KEY_REUSED,
          () -> drafts.save(ACCOUNT, key("k"), serial("DRAFT-2")));
      drafts.save("another", key("k"), serial("DRAFT-3"));
      assertThat(drafts.list(ACCOUNT, Optional.empty(), 10).drafts()).containsExactly(saved.line());
    }
  }

  @Test
  default void a_change_made_from_an_older_revision_is_refused(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      Drafts drafts = register.drafts();
      DraftLine read = drafts.save(ACCOUNT, fresh(), serial("DRAFT-1")).line();
      drafts.change(ACCOUNT, read.id(), read.revision(), serial("DRAFT-2"));
      refused(
          ErrorCode.DRAFT_CHANGED,
          () -> drafts.change(ACCOUNT, read.id(), read.revision(), serial("DRAFT-3")));
      assertThat(drafts.find(ACCOUNT, read.id()).orElseThrow().filing()).isEqualTo("DRAFT-2");
    }
  }

  @Test
  default void another_account_knows_nothing_of_it(Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      Drafts drafts = register.drafts();
      DraftId id = drafts.save(ACCOUNT, fresh(), serial("DRAFT-1")).line().id();
      assertThat(drafts.find("another", id)).isEmpty();
      assertThat(drafts.list("another", Optional.empty(), 10).drafts()).isEmpty();
      refused(ErrorCode.DRAFT_UNKNOWN, () -> drafts.delete("another", id));
      refused(ErrorCode.DRAFT_UNKNOWN, () -> drafts.change("another", id, 1, serial("DRAFT-2")));
      refused(
          ErrorCode.DRAFT_UNKNOWN,
          () -> drafts.submit(new Filer("another", true), id, key("k"), server(group)));
      assertThat(drafts.find(ACCOUNT, id).orElseThrow().line().revision()).isEqualTo(1);
    }
  }

  @Test
  default void submitted_it_is_filed_once_and_the_same_submission_is_answered_again(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      Drafts drafts = register.drafts();
      DraftId id = drafts.save(ACCOUNT, fresh(), serial("DRAFT-1")).line().id();
      Acknowledgement made = drafts.submit(OWNER, id, key("first"), server(group));
      assertThat(made.repeated()).isFalse();
      assertThat(found(register, "DRAFT-1")).isEqualTo(1);

      Acknowledgement again = drafts.submit(OWNER, id, key("first"), server(group));
      assertThat(again.numbers()).isEqualTo(made.numbers());
      assertThat(again.repeated()).isTrue();
      refused(
          ErrorCode.DRAFT_SUBMITTED, () -> drafts.submit(OWNER, id, key("second"), server(group)));
      refused(ErrorCode.DRAFT_SUBMITTED, () -> drafts.change(ACCOUNT, id, 1, serial("DRAFT-2")));
      assertThat(found(register, "DRAFT-1")).isEqualTo(1);
      Draft kept = drafts.find(ACCOUNT, id).orElseThrow();
      assertThat(kept.filing()).as("stands in the ledger, where it can be erased").isEqualTo("{}");
      DraftLine line = kept.line();
      assertThat(line.status()).isEqualTo(DraftStatus.SUBMITTED);
      assertThat(line.filed()).contains(made.numbers().get(0));

      drafts.delete(ACCOUNT, id);
      assertThat(found(register, "DRAFT-1")).isEqualTo(1);
      assertThat(register.verifyLedger().differences()).isEmpty();
    }
  }

  @Test
  default void a_draft_saved_under_the_key_of_one_that_was_filed_and_deleted_is_another(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      Drafts drafts = register.drafts();
      DraftId id = drafts.save(ACCOUNT, key("k"), serial("DRAFT-1")).line().id();
      drafts.submit(OWNER, id, key("first"), server(group));
      Instant filedAt = drafts.find(ACCOUNT, id).orElseThrow().line().createdAt();
      drafts.delete(ACCOUNT, id);
      while (!Instant.now().truncatedTo(ChronoUnit.MILLIS).isAfter(filedAt)) {
        Thread.onSpinWait();
      }
      drafts.save(ACCOUNT, key("k"), serial("DRAFT-2"));
      assertThat(drafts.submit(OWNER, id, key("second"), server(group)).repeated()).isFalse();
      assertThat(found(register, "DRAFT-2")).isEqualTo(1);
    }
  }

  @Test
  default void refused_before_anything_was_tried_a_draft_can_be_changed_and_deleted(
      Database database, @TempDir Path keys) {
    DraftId id;
    RegistrationNumber group;
    FaultyDataSource faulty = new FaultyDataSource(database.dataSource());
    try (Register register =
        Register.open(RegisterSettings.of(faulty.dataSource(), new DirectoryKeyStore(keys)))) {
      group = Opened.group(register);
      id = register.drafts().save(ACCOUNT, fresh(), serial("DRAFT-1")).line().id();
      faulty.failOn("insert into \"?pps\"?.\"?entry\"?", 1, FaultyDataSource.Moment.BEFORE);
      refused(
          ErrorCode.STORE_FAILED,
          () -> register.drafts().submit(OWNER, id, key("failed"), server(group)));
      assertThat(register.drafts().find(ACCOUNT, id).orElseThrow().line().status())
          .isEqualTo(DraftStatus.OPEN);
      register.drafts().delete(ACCOUNT, id);
    }
  }

  @Test
  default void what_is_wrong_is_told_on_submission_and_the_draft_can_be_mended(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      Drafts drafts = register.drafts();
      RegistrationNumber group = Opened.group(register);
      long entries = register.condition().entries();
      DraftId id = drafts.save(ACCOUNT, fresh(), serial("To be filled by O.E.M.")).line().id();
      refused(
          ErrorCode.SERIAL_PLACEHOLDER, () -> drafts.submit(OWNER, id, key("k"), server(group)));
      refused(
          ErrorCode.GROUP_UNKNOWN,
          () ->
              drafts.submit(
                  OWNER,
                  id,
                  key("k"),
                  text -> Fixture.oneServer(new RegistrationNumber(9999), "DRAFT-1")));
      assertThat(register.condition().entries()).isEqualTo(entries);
      drafts.change(ACCOUNT, id, 1, serial("DRAFT-1"));
      drafts.submit(OWNER, id, key("k"), server(group));
      assertThat(found(register, "DRAFT-1")).isEqualTo(1);
    }
  }

  @Test
  default void submitted_by_sixteen_at_once_it_is_filed_once_and_one_is_answered(
      Database database, @TempDir Path keys) throws Exception {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      DraftId id = register.drafts().save(ACCOUNT, fresh(), serial("DRAFT-1")).line().id();
      ExecutorService threads = Executors.newFixedThreadPool(THREADS);
      List<Callable<Optional<ErrorCode>>> calls =
          IntStream.range(0, THREADS)
              .<Callable<Optional<ErrorCode>>>mapToObj(
                  i -> () -> outcome(register, id, "k" + i, group))
              .toList();
      List<Optional<ErrorCode>> outcomes = new ArrayList<>();
      for (Future<Optional<ErrorCode>> each : threads.invokeAll(calls)) {
        outcomes.add(each.get());
      }
      threads.shutdown();
      assertThat(outcomes).filteredOn(Optional::isEmpty).hasSize(1);
      assertThat(outcomes)
          .filteredOn(Optional::isPresent)
          .containsOnly(Optional.of(ErrorCode.DRAFT_SUBMITTED));
      assertThat(found(register, "DRAFT-1")).isEqualTo(1);
    }
  }

  private static Optional<ErrorCode> outcome(
      Register register, DraftId id, String key, RegistrationNumber group) {
    try {
      register.drafts().submit(OWNER, id, key(key), server(group));
      return Optional.empty();
    } catch (RegisterException e) {
      return Optional.of(e.code());
    }
  }

  @Test
  default void a_crash_between_filing_and_noting_it_does_not_file_it_twice(
      Database database, @TempDir Path keys) {
    FaultyDataSource faulty = new FaultyDataSource(database.dataSource());
    DraftId id;
    RegistrationNumber group;
    try (Register register =
        Register.open(RegisterSettings.of(faulty.dataSource(), new DirectoryKeyStore(keys)))) {
      group = Opened.group(register);
      id = register.drafts().save(ACCOUNT, fresh(), serial("DRAFT-1")).line().id();
      faulty.failOn("update \"?pps\"?.\"?draft\"?", 2, FaultyDataSource.Moment.BEFORE);
      refused(
          ErrorCode.STORE_FAILED,
          () -> register.drafts().submit(OWNER, id, key("lost"), server(group)));
    }
    try (Register register = Opened.on(database, keys)) {
      Drafts drafts = register.drafts();
      assertThat(drafts.find(ACCOUNT, id).orElseThrow().line().status())
          .isEqualTo(DraftStatus.IN_DOUBT);
      refused(ErrorCode.DRAFT_IN_DOUBT, () -> drafts.change(ACCOUNT, id, 1, serial("DRAFT-2")));
      refused(ErrorCode.DRAFT_IN_DOUBT, () -> drafts.delete(ACCOUNT, id));

      Acknowledgement settled = drafts.submit(OWNER, id, key("anew"), server(group));
      assertThat(settled.repeated()).isTrue();
      assertThat(found(register, "DRAFT-1")).isEqualTo(1);
      assertThat(drafts.find(ACCOUNT, id).orElseThrow().line().filed())
          .contains(settled.numbers().get(0));
      assertThat(register.verifyLedger().differences()).isEmpty();
    }
  }

  @Test
  default void pages_hold_every_draft_once_also_when_one_goes_in_between(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      Drafts drafts = register.drafts();
      List<DraftId> saved =
          IntStream.range(0, 7)
              .mapToObj(
                  i -> drafts.save(ACCOUNT, key("page-" + i), serial("DRAFT-" + i)).line().id())
              .toList();
      DraftPage first = drafts.list(ACCOUNT, Optional.empty(), 3);
      assertThat(first.drafts()).hasSize(3);
      drafts.delete(ACCOUNT, first.drafts().get(2).id());

      List<DraftId> listed = new ArrayList<>(first.drafts().stream().map(DraftLine::id).toList());
      Optional<DraftCursor> next = first.next();
      while (next.isPresent()) {
        DraftPage page =
            drafts.list(ACCOUNT, next.map(DraftCursor::text).map(DraftCursor::parse), 3);
        page.drafts().forEach(line -> listed.add(line.id()));
        next = page.next();
      }
      assertThat(listed).containsExactlyInAnyOrderElementsOf(saved);
    }
  }

  @Test
  default void an_account_keeps_a_thousand_drafts_and_may_save_those_again(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      Drafts drafts = register.drafts();
      for (int i = 0; i < Drafts.MOST_OF_AN_ACCOUNT; i++) {
        drafts.save(ACCOUNT, key("draft-" + i), serial("S" + i));
      }
      refused(ErrorCode.DRAFTS_TOO_MANY, () -> drafts.save(ACCOUNT, fresh(), serial("one more")));
      Draft again = drafts.save(ACCOUNT, key("draft-7"), serial("S7"));
      drafts.delete(ACCOUNT, again.line().id());
      drafts.save(ACCOUNT, fresh(), serial("one more"));
    }
  }

  @Test
  default void a_draft_holds_as_much_as_a_filing_and_no_more(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      String most = "x".repeat(DraftText.MOST_OCTETS);
      Draft saved = register.drafts().save(ACCOUNT, fresh(), new DraftText(Optional.empty(), most));
      assertThat(register.drafts().find(ACCOUNT, saved.line().id()).orElseThrow().filing())
          .isEqualTo(most);
      refused(
          ErrorCode.DRAFT_TOO_LARGE,
          () ->
              register
                  .drafts()
                  .save(ACCOUNT, fresh(), new DraftText(Optional.empty(), most + "x")));
    }
  }
}
