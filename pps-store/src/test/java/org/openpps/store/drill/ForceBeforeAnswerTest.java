package org.openpps.store.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.model.document.Disclosure;
import org.openpps.model.identifier.NamedInformation;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.merkle.Hash;
import org.openpps.model.note.SignedCheckpoint;
import org.openpps.model.registration.AsAt;
import org.openpps.model.search.Search;
import org.openpps.store.Register;
import org.openpps.store.RegisterSettings;
import org.openpps.store.account.Role;
import org.openpps.store.journal.AskedSearch;
import org.openpps.store.journal.Searcher;
import org.openpps.store.key.DirectoryKeyStore;
import org.openpps.store.registrar.Acknowledgement;
import org.openpps.store.schema.EmbeddedDatabase;
import org.openpps.store.schema.Migrations;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.FaultyDataSource;
import org.openpps.store.testing.disk.SpyingDisk;

/** On H2 a force of the file lies between each commit and its answer. */
@Tag("drill")
class ForceBeforeAnswerTest {
  private static final Pattern DATABASE = Pattern.compile("^register");
  private static final Pattern SIGNING_KEY = Pattern.compile("^keys/signing-key");
  private static final Pattern CHECKPOINTS = Pattern.compile("^keys/checkpoint-[ab]$");

  @TempDir Path directory;
  private SpyingDisk disk;
  private Database database;
  private Register register;

  /** For each commit: how many entries there were after it, and when it was. */
  private final Map<Long, Integer> commits = new TreeMap<>();

  private int lastInsert;

  @BeforeEach
  void open() {
    disk = SpyingDisk.over(directory);
    database = Database.at(EmbeddedDatabase.url(disk.path("register")));
    new Migrations(database.dataSource()).apply();
    FaultyDataSource steps = new FaultyDataSource(database.dataSource());
    steps.afterEachStep(this::note);
    register =
        Register.open(
            RegisterSettings.of(steps.dataSource(), new DirectoryKeyStore(disk.nio("keys"))));
  }

  @AfterEach
  void close() {
    register.close();
    database.close();
    disk.close();
  }

  private void note(String step) {
    if (step.equals("commit")) {
      commits.put(Rows.entries(database.dataSource()), disk.mark("commit"));
    } else if (step.startsWith("insert")) {
      lastInsert = disk.mark(step);
    }
  }

  private void assertForced(long entries, int answered) {
    int commit =
        commits.entrySet().stream()
            .filter(c -> c.getKey() >= entries)
            .mapToInt(Map.Entry::getValue)
            .min()
            .orElseThrow();
    assertThat(disk.forced(DATABASE, commit, answered))
        .as("a force between the commit at %d and the answer at %d", commit, answered)
        .isTrue();
  }

  @Test
  void a_lone_caller_is_answered_after_a_force() {
    RegistrationNumber group = register.file(Act.group("G").filing()).numbers().get(0);
    for (int i = 0; i < Drill.rounds(50, 1000); i++) {
      Acknowledgement answer = register.file(Act.one("L" + i, group).filing());
      assertForced(answer.bundle().last() + 1, disk.mark("answer"));
    }
  }

  @Test
  void eight_callers_at_once_are_each_answered_after_a_force() {
    RegistrationNumber group = register.file(Act.group("G").filing()).numbers().get(0);
    var answered = new ConcurrentLinkedQueue<long[]>();
    int each = Drill.rounds(20, 400);
    List<CompletableFuture<Void>> callers =
        IntStream.range(0, 8)
            .mapToObj(
                caller ->
                    CompletableFuture.runAsync(
                        () -> {
                          for (int i = 0; i < each; i++) {
                            var act = Act.one("C" + caller + "X" + i, group);
                            var answer = register.fileAsync(act.filing());
                            answer
                                .thenAccept(
                                    a ->
                                        answered.add(
                                            new long[] {
                                              a.bundle().last() + 1, disk.mark("answer")
                                            }))
                                .join();
                          }
                        }))
            .toList();
    callers.forEach(CompletableFuture::join);
    assertThat(answered).hasSize(8 * each);
    answered.forEach(a -> assertForced(a[0], (int) a[1]));
  }

  @Test
  void the_founding_is_forced_before_the_register_is_open_and_its_key_before_that() {
    assertForced(1, disk.mark("open"));
    assertThat(disk.forced(SIGNING_KEY, 0, commits.get(1L))).isTrue();
  }

  @Test
  void an_api_key_is_forced_before_it_is_shown() {
    register.apiKeys().add("small-host", Set.of(Role.REGISTRANT));
    assertThat(disk.forced(DATABASE, lastInsert, disk.mark("shown"))).isTrue();
  }

  @Test
  void a_search_is_forced_on_record_before_it_is_answered() {
    for (int i = 0; i < Drill.rounds(20, 400); i++) {
      register
          .searches()
          .search(
              new Searcher("lender", false),
              Optional.empty(),
              AskedSearch.of(Search.of(Act.group("S").criterion(), AsAt.now())));
      assertThat(disk.forced(DATABASE, lastInsert, disk.mark("answered"))).isTrue();
    }
  }

  @Test
  void a_manifest_is_forced_before_it_is_held() {
    byte[] lines = ("0".repeat(64) + "  data/a.txt\n").getBytes(StandardCharsets.UTF_8);
    register.putManifest(
        NamedInformation.of("sha-256", Hash.sha256(lines).bytes()),
        new ByteArrayInputStream(lines));
    assertThat(disk.forced(DATABASE, lastInsert, disk.mark("held"))).isTrue();
  }

  @Test
  void what_an_earlier_process_left_unforced_is_forced_before_it_is_read() {
    register.close();
    int before = disk.mark("open again");
    register =
        Register.open(
            RegisterSettings.of(database.dataSource(), new DirectoryKeyStore(disk.nio("keys"))));
    assertThat(disk.forced(DATABASE, before, disk.mark("open"))).isTrue();
  }

  @Test
  void a_checkpoint_is_forced_before_any_document_under_it_is_handed_out() throws Exception {
    RegistrationNumber group = register.file(Act.group("G").filing()).numbers().get(0);
    List<Runnable> requests = new ArrayList<>();
    requests.add(() -> register.checkpoint());
    requests.add(() -> register.statement(group, Disclosure.PUBLIC));
    requests.add(() -> register.receipt(group, Disclosure.FULL));
    requests.add(() -> register.certify(Act.group("S").criterion(), AsAt.now()));
    for (int i = 0; i < 8; i++) {
      register.file(Act.one("D" + i, group).filing());
      int before = disk.mark("asked");
      requests.get(i % requests.size()).run();
      assertThat(disk.forced(CHECKPOINTS, before, disk.mark("handed out"))).isTrue();
      String slot = i % 2 == 0 ? "checkpoint-a" : "checkpoint-b";
      assertThat(SignedCheckpoint.parse(Files.readString(directory.resolve("keys").resolve(slot))))
          .isEqualTo(register.checkpoint());
    }
  }
}
