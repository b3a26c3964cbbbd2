package org.openpps.store.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.AsAt;
import org.openpps.store.key.DirectoryKeyStore;
import org.openpps.store.schema.EmbeddedDatabase;

/** A database that does not continue the last checkpoint signed over it is not written. */
@Tag("drill")
class OldCopyTest {
  private static final RegistrationNumber GROUP = new RegistrationNumber(1);

  @TempDir Path directory;
  private DirectoryKeyStore keys;
  private Path file;
  private Path copy;

  /** A copy with two entries beside checkpoints over three and over four. */
  @BeforeEach
  void copyAndGoOn() throws IOException {
    keys = new DirectoryKeyStore(directory.resolve("keys"));
    file = directory.resolve("register.mv.db");
    copy = directory.resolve("copy");
    try (Opened opened = open()) {
      opened.register().file(Act.group("G").filing());
    }
    Files.copy(file, copy);
    try (Opened opened = open()) {
      for (String name : List.of("A", "B")) {
        opened.register().file(Act.one(name, GROUP).filing());
        opened.register().checkpoint();
      }
    }
  }

  private Opened open() {
    return Opened.at(EmbeddedDatabase.url(directory.resolve("register")), keys);
  }

  private void putBack(Path from) throws IOException {
    Files.copy(from, file, StandardCopyOption.REPLACE_EXISTING);
  }

  @Test
  void an_old_copy_opens_read_only_and_says_why() throws IOException {
    Path newest = Files.copy(file, directory.resolve("newest"));
    putBack(copy);
    try (Opened opened = open()) {
      var register = opened.register();
      assertThat(register.condition().notWriting().orElseThrow())
          .contains("2 entries", "over 4", "older copy");
      assertThat(register.group(GROUP)).isPresent();
      assertThat(register.search(Act.one("A", GROUP).criterion(), AsAt.now()).hits()).isEmpty();
      assertThat(register.verifyLedger().differences()).isEmpty();
      assertThatThrownBy(() -> register.file(Act.one("C", GROUP).filing()))
          .isInstanceOfSatisfying(
              RegisterException.class,
              e -> {
                assertThat(e.code()).isEqualTo(ErrorCode.WRITING_CLOSED);
                assertThat(e).hasMessageContaining("older copy");
              });
      assertThat(register.condition().entries()).isEqualTo(2);
    }
    putBack(newest);
    try (Opened opened = open()) {
      assertThat(opened.register().condition().notWriting()).isEmpty();
      opened.register().file(Act.one("C", GROUP).filing());
    }
  }

  @Test
  void one_that_went_on_otherwise_opens_read_only_and_says_why() throws IOException {
    Path signed = directory.resolve("keys");
    Path aside = Files.createDirectory(directory.resolve("aside"));
    putBack(copy);
    for (String slot : List.of("checkpoint-a", "checkpoint-b")) {
      Files.move(signed.resolve(slot), aside.resolve(slot));
    }
    try (Opened opened = open()) {
      for (String name : List.of("X", "Y", "Z")) {
        opened.register().file(Act.one(name, GROUP).filing());
      }
    }
    for (String slot : List.of("checkpoint-a", "checkpoint-b")) {
      Files.move(aside.resolve(slot), signed.resolve(slot));
    }
    try (Opened opened = open()) {
      assertThat(opened.register().condition().notWriting().orElseThrow())
          .contains("first 4 entries are not those");
    }
  }

  @Test
  void an_empty_database_beside_a_key_that_has_signed_is_not_founded() throws IOException {
    Files.delete(file);
    assertThatThrownBy(this::open)
        .isInstanceOfSatisfying(
            RegisterException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ErrorCode.LEDGER_BEHIND_CHECKPOINT);
              assertThat(e).hasMessageContaining("empty").hasMessageContaining("4 entries");
            });
  }

  @Test
  void a_torn_checkpoint_falls_back_to_the_one_before() throws IOException {
    Path newest = directory.resolve("keys").resolve("checkpoint-b");
    assertThat(keys.lastSigned().orElseThrow().checkpoint().size()).isEqualTo(4);
    String whole = Files.readString(newest);
    for (int length = 0; length < whole.length(); length += 7) {
      Files.writeString(newest, whole.substring(0, length));
      assertThat(keys.lastSigned().orElseThrow().checkpoint().size()).as(whole).isEqualTo(3);
    }
    try (Opened opened = open()) {
      assertThat(opened.register().condition().notWriting()).isEmpty();
      assertThat(opened.register().checkpoint().format()).isEqualTo(whole);
      assertThat(Files.readString(newest)).isEqualTo(whole);
    }
  }
}
