package org.openpps.store.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.model.collateral.GoodsKind;
import org.openpps.model.collateral.SerialNumberedGoods;
import org.openpps.model.document.SearchCertificate;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.identifier.PartyIdentifier;
import org.openpps.model.identifier.PartyIdentifierScheme;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.profile.Fee;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.DischargeRegistration;
import org.openpps.model.registration.EraseParts;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.Filing;
import org.openpps.model.registration.IdempotencyKey;
import org.openpps.model.registration.SuppressParts;
import org.openpps.model.search.Criterion;
import org.openpps.model.search.Search;
import org.openpps.model.search.SearchAnswer;
import org.openpps.model.search.combined.CombinedSearch;
import org.openpps.model.search.diff.DiffSearch;
import org.openpps.model.search.exact.Birth;
import org.openpps.model.search.record.SearchNumber;
import org.openpps.model.search.record.SearchRecord;
import org.openpps.store.Register;
import org.openpps.store.RegisterSettings;
import org.openpps.store.journal.AskedCombination;
import org.openpps.store.journal.AskedDiff;
import org.openpps.store.journal.AskedSearch;
import org.openpps.store.journal.RecordCursor;
import org.openpps.store.journal.RecordFilter;
import org.openpps.store.journal.RecordPage;
import org.openpps.store.journal.Recorded;
import org.openpps.store.journal.RecordedSearches;
import org.openpps.store.journal.Searcher;
import org.openpps.store.key.DirectoryKeyStore;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.FaultyDataSource;
import org.openpps.store.testing.Fixture;

/** No answer without a record, which is charged once, opened again, and in the end deleted. */
interface SearchRecordContract {
  Searcher LENDER = new Searcher("lender", false);
  Searcher AUDITOR = new Searcher("auditor", true);
  Instant MADE = Instant.parse("2026-11-24T10:00:00Z");
  int THREADS = 16;

  private static AskedSearch serial(String serial) {
    return AskedSearch.of(Search.of(Opened.serial(serial), AsAt.now()));
  }

  private static AskedSearch referred(String serial, String reference) {
    return new AskedSearch(serial(serial).search(), Optional.of(reference));
  }

  private static Optional<IdempotencyKey> key(String key) {
    return Optional.of(new IdempotencyKey(key));
  }

  private static Clock at(Instant instant) {
    return Clock.fixed(instant, ZoneOffset.UTC);
  }

  private static void refused(ErrorCode code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(RegisterException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  private static RegistrationNumber server(Register register, String serial) {
    return register
        .file(Fixture.filing(Fixture.oneServer(Opened.group(register), serial)))
        .numbers()
        .get(0);
  }

  private static List<SearchRecord> all(Register register, String account) {
    return register.searches().list(account, RecordFilter.ALL, Optional.empty(), 100).records();
  }

  @Test
  default void a_search_is_on_record_with_all_that_was_said_of_it(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      server(register, "REC-1");
      long entries = register.condition().entries();
      Search search = new Search(Opened.serial("rec 1"), AsAt.now(), Optional.of("credit"), true);
      Recorded<SearchAnswer> made =
          register
              .searches()
              .search(LENDER, Optional.empty(), new AskedSearch(search, Optional.of("matter 17")));

      SearchRecord record = made.record();
      assertThat(made.answer().hits()).hasSize(1);
      assertThat(made.withheldSince()).isEmpty();
      assertThat(record.account()).isEqualTo("lender");
      assertThat(record.criteria()).containsExactly(made.answer().criterion());
      assertThat(record.similar()).isTrue();
      assertThat(record.purpose()).contains("credit");
      assertThat(record.clientReference()).contains("matter 17");
      assertThat(record.at()).isEqualTo(made.answer().at());
      assertThat(record.searchProfile()).isEqualTo(made.answer().searchProfile());
      assertThat(record.found()).isEqualTo(1);
      assertThat(record.fee()).isEqualTo(new Fee("0.00", "AUD"));
      assertThat(record.reopenUntil()).isEqualTo(record.time().plus(14, ChronoUnit.DAYS));
      assertThat(all(register, "lender")).containsExactly(record);
      assertThat(register.condition().entries()).isEqualTo(entries);
      assertThat(register.verifyLedger().differences()).isEmpty();
      register.rebuild();
      assertThat(all(register, "lender")).containsExactly(record);
    }
  }

  @Test
  default void opened_again_it_gives_what_it_gave_whatever_came_since(
      Database database, @TempDir Path keys) {
    SearchNumber number;
    Recorded<SearchAnswer> made;
    Recorded<SearchCertificate> certified;
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber found = server(register, "REC-1");
      RecordedSearches searches = register.searches();
      made = searches.search(LENDER, Optional.empty(), serial("REC\u200b-1"));
      number = made.record().number();
      assertThat(made.answer().cleaned()).isNotEmpty();
      certified = searches.certify(LENDER, Optional.empty(), serial("REC-1"));
      register.file(Fixture.filing(new DischargeRegistration(found, Optional.empty())));
      assertThat(register.search(Opened.serial("REC-1"), AsAt.now()).hits()).isEmpty();
    }
    try (Register register = Opened.on(database, keys)) {
      RecordedSearches searches = register.searches();
      assertThat(searches.reopen(LENDER, number)).isEqualTo(made);
      assertThat(searches.reopen(AUDITOR, number)).isEqualTo(made);
      assertThat(searches.certificate(LENDER, certified.record().number()).answer().json())
          .isEqualTo(certified.answer().json());
      assertThat(searches.certificate(LENDER, number).answer().readBody().hits()).hasSize(1);
      refused(
          ErrorCode.SEARCH_UNKNOWN, () -> searches.reopen(new Searcher("another", false), number));
      refused(ErrorCode.SEARCH_UNKNOWN, () -> searches.reopen(LENDER, SearchNumber.random()));
      assertThat(all(register, "lender")).hasSize(2);
      assertThat(all(register, "another")).isEmpty();
    }
  }

  @Test
  default void an_n_inside_a_command_is_the_same_when_it_is_opened_again(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      var one =
          Fixture.titleNotice(
              List.of(Fixture.rackIntermediary()), List.of(Fixture.server("REC-9")));
      register.file(Fixture.filing(new FileRegistrations(group, List.of(one, one, one))));
      long inside = register.condition().entries() - 1;
      AskedSearch asked = AskedSearch.of(Search.of(Opened.serial("REC-9"), AsAt.entries(inside)));
      var made = register.searches().search(LENDER, Optional.empty(), asked);
      assertThat(made.record().at().askedEntries()).contains(inside);
      assertThat(register.searches().reopen(LENDER, made.record().number())).isEqualTo(made);
    }
  }

  @Test
  default void made_again_under_the_same_key_it_is_the_same_search_and_charged_once(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber found = server(register, "REC-1");
      RecordedSearches searches = register.searches();
      var made = searches.search(LENDER, key("k"), serial("REC-1"));
      register.file(Fixture.filing(new DischargeRegistration(found, Optional.empty())));
      assertThat(searches.search(LENDER, key("k"), serial("REC-1"))).isEqualTo(made);
      assertThat(searches.certify(LENDER, key("k"), serial("REC-1")).record())
          .isEqualTo(made.record());
      refused(
          ErrorCode.IDEMPOTENCY_KEY_REUSED,
          () -> searches.search(LENDER, key("k"), serial("REC-2")));
      refused(
          ErrorCode.IDEMPOTENCY_KEY_REUSED,
          () -> searches.search(LENDER, key("k"), referred("REC-1", "another matter")));
      assertThat(all(register, "lender")).containsExactly(made.record());
      searches.search(new Searcher("another", false), key("k"), serial("REC-2"));
      searches.search(LENDER, Optional.empty(), serial("REC-1"));
      assertThat(all(register, "lender")).hasSize(2);
    }
  }

  @Test
  default void made_by_sixteen_at_once_under_one_key_it_is_one_search(
      Database database, @TempDir Path keys) throws Exception {
    try (Register register = Opened.on(database, keys)) {
      server(register, "REC-1");
      List<Callable<Recorded<SearchAnswer>>> calls =
          IntStream.range(0, THREADS)
              .<Callable<Recorded<SearchAnswer>>>mapToObj(
                  i -> () -> register.searches().search(LENDER, key("k"), serial("REC-1")))
              .toList();
      ExecutorService threads = Executors.newFixedThreadPool(THREADS);
      List<SearchNumber> numbers = new ArrayList<>();
      for (Future<Recorded<SearchAnswer>> each : threads.invokeAll(calls)) {
        numbers.add(each.get().record().number());
      }
      threads.shutdown();
      assertThat(numbers).hasSize(THREADS).containsOnly(numbers.get(0));
      assertThat(all(register, "lender")).hasSize(1);
    }
  }

  @Test
  default void of_several_criteria_each_is_on_record_and_what_follows_from_them_is_free(
      Database database, @TempDir Path keys) {
    RegisterProfile au = RegisterProfile.load("au@1");
    try (Register register = Opened.under(au, at(MADE), database, keys)) {
      AskedCombination asked =
          new AskedCombination(
              new CombinedSearch(
                  List.of(
                      Opened.serial("REC-1"),
                      new Criterion.ByParty(
                          new PartyIdentifier(PartyIdentifierScheme.ACN, "005749986"))),
                  AsAt.now(),
                  Optional.empty(),
                  false,
                  true),
              Optional.of("matter 17"));
      RecordedSearches searches = register.searches();
      var made = searches.search(LENDER, key("k"), asked);
      assertThat(made.records()).hasSameSizeAs(made.answer().answers()).hasSizeGreaterThan(2);
      assertThat(made.records())
          .extracting(record -> record.fee().amount())
          .startsWith("2.00", "2.00", "0.00")
          .containsOnly("2.00", "0.00");
      for (int i = 0; i < made.records().size(); i++) {
        assertThat(searches.reopen(LENDER, made.records().get(i).number()).answer())
            .isEqualTo(made.answer().answers().get(i).answer());
      }
      Opened.group(register);
      assertThat(searches.search(LENDER, key("k"), asked)).isEqualTo(made);
      assertThat(searches.certify(LENDER, key("k"), asked).records()).isEqualTo(made.records());
      assertThat(all(register, "lender"))
          .containsExactlyInAnyOrderElementsOf(made.records())
          .allSatisfy(record -> assertThat(record.clientReference()).contains("matter 17"));
      refused(
          ErrorCode.IDEMPOTENCY_KEY_REUSED,
          () -> searches.search(LENDER, key("k"), serial("REC-1")));
    }
  }

  @Test
  default void of_two_moments_both_searches_are_on_record_and_one_is_charged(
      Database database, @TempDir Path keys) {
    RegisterProfile au = RegisterProfile.load("au@1");
    try (Register register = Opened.under(au, at(MADE), database, keys)) {
      RecordedSearches searches = register.searches();
      Opened.group(register);
      AskedDiff asked =
          new AskedDiff(
              new DiffSearch(Opened.serial("REC-1"), AsAt.entries(1), AsAt.now(), Optional.empty()),
              Optional.empty());
      var made = searches.diff(LENDER, key("k"), asked);
      assertThat(made.records())
          .extracting(record -> record.fee().amount())
          .containsExactly("2.00", "0.00");
      assertThat(made.records())
          .extracting(SearchRecord::at)
          .containsExactly(made.answer().at(), made.answer().since());
      assertThat(searches.diff(LENDER, key("k"), asked)).isEqualTo(made);
      assertThat(all(register, "lender")).hasSize(2);
      assertThat(searches.reopen(LENDER, made.records().get(1).number()).answer().at())
          .isEqualTo(made.answer().since());
    }
  }

  @Test
  default void more_than_one_search_reads_is_answered_by_number_as_far_as_it_goes(
      Database database, @TempDir Path keys) {
    int items = 20;
    int readable = 10_000 / items;
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      var fleet =
          Fixture.titleNotice(
              List.of(Fixture.rackIntermediary()), Collections.nCopies(items, sameServer()));
      for (int filed = 0; filed <= readable; filed += 51) {
        register.file(Fixture.filing(new FileRegistrations(group, Collections.nCopies(51, fleet))));
      }
      AskedSearch asked = serial("FLEET");
      var made = register.searches().search(LENDER, Optional.empty(), asked);
      List<RegistrationNumber> found =
          made.answer().hits().stream().map(hit -> hit.registration().number()).toList();
      assertThat(made.answer().incomplete()).isPresent();
      assertThat(found).hasSize(readable).isSorted();
      assertThat(found.get(0).sequence()).isEqualTo(group.sequence() + 1);
      assertThat(found.get(readable - 1).sequence()).isEqualTo(group.sequence() + readable);
      assertThat(register.searches().reopen(LENDER, made.record().number())).isEqualTo(made);
      refused(
          ErrorCode.SEARCH_TOO_BROAD,
          () -> register.searches().certify(LENDER, Optional.empty(), asked));
      assertThat(all(register, "lender")).hasSize(1);
    }
  }

  private static SerialNumberedGoods sameServer() {
    return new SerialNumberedGoods(
        GoodsKind.IT_HARDWARE, "Contoso", Optional.empty(), "FLEET", List.of(), Optional.empty());
  }

  @Test
  default void it_costs_what_the_table_says_and_is_open_as_long_as_the_profile_lets_it(
      Database database, @TempDir Path keys) {
    RegisterProfile au = RegisterProfile.load("au@1");
    SearchNumber number;
    try (Register register = Opened.under(au, at(MADE), database, keys)) {
      var made = register.searches().search(LENDER, Optional.empty(), serial("REC-1"));
      number = made.record().number();
      assertThat(made.record().fee()).isEqualTo(new Fee("2.00", "AUD"));
      assertThat(made.record().reopenUntil()).isEqualTo(MADE.plus(1, ChronoUnit.DAYS));
    }
    Instant last = MADE.plus(1, ChronoUnit.DAYS);
    try (Register register = Opened.under(au, at(last), database, keys)) {
      assertThat(register.searches().reopen(LENDER, number).answer().hits()).isEmpty();
    }
    try (Register register = Opened.under(au, at(last.plusMillis(1)), database, keys)) {
      RecordedSearches searches = register.searches();
      refused(ErrorCode.SEARCH_PERIOD_OVER, () -> searches.reopen(LENDER, number));
      refused(ErrorCode.SEARCH_PERIOD_OVER, () -> searches.certificate(LENDER, number));
      assertThat(searches.reopen(AUDITOR, number).answer().hits()).isEmpty();
      assertThat(all(register, "lender")).hasSize(1);
    }
  }

  @Test
  default void a_search_that_is_refused_is_neither_recorded_nor_charged(
      Database database, @TempDir Path keys) {
    RegisterProfile au = RegisterProfile.load("au@1");
    try (Register register = Opened.under(au, at(MADE), database, keys)) {
      Criterion person =
          new Criterion.ByIndividual(
              "Quillfeather", Optional.of("Ada"), Optional.of(Birth.parse("1971-03-14")));
      refused(
          ErrorCode.SEARCH_PURPOSE_MISSING,
          () ->
              register
                  .searches()
                  .search(LENDER, Optional.empty(), AskedSearch.of(Search.of(person, AsAt.now()))));
      refused(
          ErrorCode.TEXT_TOO_LONG,
          () ->
              register
                  .searches()
                  .search(LENDER, Optional.empty(), referred("REC-1", "x".repeat(51))));
      assertThat(all(register, "lender")).isEmpty();
    }
  }

  @Test
  default void lists_are_newest_first_in_pages_by_day_and_by_reference(
      Database database, @TempDir Path keys) {
    List<SearchNumber> made = new ArrayList<>();
    for (int day = 0; day < 3; day++) {
      try (Register register =
          Opened.under(
              RegisterProfile.load("au@1"), at(MADE.plus(day, ChronoUnit.DAYS)), database, keys)) {
        for (int i = 0; i < 3; i++) {
          made.add(
              register
                  .searches()
                  .search(LENDER, Optional.empty(), referred("REC-" + i, "matter " + i))
                  .record()
                  .number());
        }
      }
    }
    try (Register register =
        Opened.under(
            RegisterProfile.load("au@1"), at(MADE.plus(3, ChronoUnit.DAYS)), database, keys)) {
      RecordedSearches searches = register.searches();
      List<SearchRecord> listed = new ArrayList<>();
      RecordPage page = searches.list("lender", RecordFilter.ALL, Optional.empty(), 4);
      listed.addAll(page.records());
      while (page.next().isPresent()) {
        page =
            searches.list(
                "lender",
                RecordFilter.ALL,
                page.next().map(RecordCursor::text).map(RecordCursor::parse),
                4);
        listed.addAll(page.records());
      }
      assertThat(listed).extracting(SearchRecord::number).containsExactlyInAnyOrderElementsOf(made);
      assertThat(listed)
          .extracting(SearchRecord::time)
          .isSortedAccordingTo((a, b) -> b.compareTo(a));

      // 21:00 in Sydney of the day on which it is 10:00 in Greenwich.
      RecordFilter second =
          new RecordFilter(Optional.of("matter 1"), Optional.of(LocalDate.of(2026, 11, 25)));
      assertThat(searches.list("lender", second, Optional.empty(), 4).records())
          .singleElement()
          .satisfies(record -> assertThat(record.number()).isEqualTo(made.get(4)));
    }
  }

  @Test
  default void what_was_erased_is_gone_from_the_records_that_quote_it_and_the_charge_stays(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      var filing =
          Fixture.titleNotice(
              List.of(
                  Fixture.rackIntermediary(),
                  Fixture.person("Quillfeather", "Ada", LocalDate.of(1971, 3, 14))),
              List.of(Fixture.server("REC-1")));
      RegistrationNumber number =
          register
              .file(Fixture.filing(new FileRegistrations(Opened.group(register), List.of(filing))))
              .numbers()
              .get(0);
      SearchRecord quoting =
          searched(register, person("Quillfeather", Optional.of("Ada"), Optional.of("1971")));
      SearchRecord inCapitals =
          searched(register, person("QUILLFEATHER", Optional.of("ADA"), Optional.empty()));
      SearchRecord another =
          searched(register, person("Quillfeather", Optional.of("Beda"), Optional.empty()));
      SearchRecord ofSerial = searched(register, Opened.serial("REC-1"));
      assertThat(quoting.found()).isEqualTo(1);
      assertThat(inCapitals.found()).isEqualTo(1);
      assertThat(another.found()).isZero();

      register.file(
          Fixture.filing(
              Fixture.REGISTRAR, "e-1", new EraseParts(number, List.of(3), "a court ordered it")));
      assertThat(all(register, "lender"))
          .filteredOn(SearchRecord::erased)
          .extracting(SearchRecord::number)
          .containsExactlyInAnyOrder(quoting.number(), inCapitals.number());
      assertThat(all(register, "lender"))
          .filteredOn(SearchRecord::erased)
          .allSatisfy(
              record -> {
                assertThat(record.purpose()).isEmpty();
                assertThat(record.clientReference()).isEmpty();
                assertThat(record.fee()).isEqualTo(quoting.fee());
              });
      RecordedSearches searches = register.searches();
      refused(ErrorCode.SEARCH_RECORD_ERASED, () -> searches.reopen(LENDER, quoting.number()));
      assertThat(searches.reopen(LENDER, ofSerial.number()).withheldSince()).isPresent();
      assertThat(searches.reopen(LENDER, ofSerial.number()).answer().hits()).hasSize(1);
      assertThat(searches.reopen(LENDER, another.number()).withheldSince()).isEmpty();
    }
  }

  private static Criterion person(String family, Optional<String> given, Optional<String> born) {
    return new Criterion.ByIndividual(family, given, born.map(Birth::parse));
  }

  private static SearchRecord searched(Register register, Criterion criterion) {
    Search search = new Search(criterion, AsAt.now(), Optional.of("about Ada"), false);
    return register
        .searches()
        .search(LENDER, Optional.empty(), new AskedSearch(search, Optional.of("the Ada matter")))
        .record();
  }

  @Test
  default void opened_again_it_says_that_something_is_kept_from_others_since(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber number = server(register, "REC-1");
      SearchNumber made =
          register.searches().search(LENDER, Optional.empty(), serial("REC-1")).record().number();
      register.file(act(number, false));
      var again = register.searches().reopen(LENDER, made);
      assertThat(again.withheldSince()).isPresent();
      assertThat(again.answer().hits().get(0).registration().grantors())
          .allMatch(item -> item.value().isEmpty());
      register.file(act(number, true));
      assertThat(register.searches().reopen(LENDER, made).withheldSince()).isEmpty();
    }
  }

  private static Filing act(RegistrationNumber entry, boolean lift) {
    return Fixture.filing(
        Fixture.REGISTRAR,
        "act-" + lift,
        new SuppressParts(entry, List.of(2), lift, "A threat was shown."));
  }

  @Test
  default void records_are_deleted_when_they_are_kept_long_enough(
      Database database, @TempDir Path keys) throws SQLException {
    RegisterProfile custody = RegisterProfile.load("custody@1");
    Instant young = MADE.plus(364, ChronoUnit.DAYS);
    SearchRecord kept;
    try (Register register = Opened.under(custody, at(MADE), database, keys)) {
      register.searches().search(LENDER, Optional.empty(), serial("REC-1"));
    }
    try (Register register = Opened.under(custody, at(young), database, keys)) {
      register.searches().deleteOld();
      kept = register.searches().search(LENDER, Optional.empty(), serial("REC-2")).record();
      assertThat(all(register, "lender")).hasSize(2);
    }
    Instant old = MADE.plus(365, ChronoUnit.DAYS).plusMillis(1);
    try (Register register = Opened.under(custody, at(old), database, keys)) {
      register.searches().deleteOld();
      assertThat(all(register, "lender")).containsExactly(kept);
      assertThat(rows(database, "search_record")).isEqualTo(1);
      assertThat(rows(database, "search_record_key")).isEqualTo(1);
    }
  }

  private static long rows(Database database, String table) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from pps." + table)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  @Test
  default void without_a_record_there_is_no_answer_and_a_repeated_call_is_charged_once(
      Database database, @TempDir Path keys) {
    FaultyDataSource faulty = new FaultyDataSource(database.dataSource());
    try (Register register =
        Register.open(RegisterSettings.of(faulty.dataSource(), new DirectoryKeyStore(keys)))) {
      server(register, "REC-1");
      RecordedSearches searches = register.searches();
      faulty.failOn("insert into \"?pps\"?.\"?search_record\"?", 1, FaultyDataSource.Moment.BEFORE);
      refused(
          ErrorCode.SEARCH_NOT_RECORDED, () -> searches.search(LENDER, key("k"), serial("REC-1")));
      assertThat(all(register, "lender")).isEmpty();
      faulty.failOn(FaultyDataSource.COMMIT, 1, FaultyDataSource.Moment.AFTER);
      refused(ErrorCode.OUTCOME_UNKNOWN, () -> searches.search(LENDER, key("k"), serial("REC-1")));
      var again = searches.search(LENDER, key("k"), serial("REC-1"));
      assertThat(again.answer().hits()).hasSize(1);
      assertThat(all(register, "lender")).containsExactly(again.record());
      assertThat(register.search(Opened.serial("REC-1"), AsAt.now()).hits()).hasSize(1);
    }
  }

  @Test
  default void one_search_that_cannot_be_recorded_fails_alone(Database database, @TempDir Path keys)
      throws Exception {
    FaultyDataSource faulty = new FaultyDataSource(database.dataSource());
    try (Register register =
        Register.open(RegisterSettings.of(faulty.dataSource(), new DirectoryKeyStore(keys)))) {
      faulty.failOn("insert into \"?pps\"?.\"?search_record\"?", 1, FaultyDataSource.Moment.BEFORE);
      List<Callable<Integer>> calls =
          IntStream.range(0, THREADS)
              .<Callable<Integer>>mapToObj(i -> () -> tried(register))
              .toList();
      ExecutorService threads = Executors.newFixedThreadPool(THREADS);
      int recorded = 0;
      for (Future<Integer> each : threads.invokeAll(calls)) {
        recorded += each.get();
      }
      threads.shutdown();
      assertThat(recorded).isBetween(THREADS - 1, THREADS);
      assertThat(all(register, "lender")).hasSize(recorded);
    }
  }

  private static int tried(Register register) {
    try {
      register.searches().search(LENDER, key(UUID.randomUUID().toString()), serial("REC-1"));
      return 1;
    } catch (RegisterException e) {
      assertThat(e.code()).isEqualTo(ErrorCode.SEARCH_NOT_RECORDED);
      return 0;
    }
  }

  @Test
  default void a_search_is_recorded_while_somebody_holds_the_head_of_the_ledger(
      Database database, @TempDir Path keys) throws SQLException {
    try (Register register = Opened.on(database, keys)) {
      server(register, "REC-1");
      try (Connection writer = database.dataSource().getConnection();
          Statement statement = writer.createStatement()) {
        writer.setAutoCommit(false);
        statement.executeQuery("select size from pps.head where id = 0 for update").next();
        var made = register.searches().search(LENDER, Optional.empty(), serial("REC-1"));
        assertThat(made.answer().hits()).hasSize(1);
        assertThat(all(register, "lender")).containsExactly(made.record());
        writer.rollback();
      }
    }
  }
}
