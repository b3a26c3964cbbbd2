package org.openpps.client.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.statement.Recipient;
import org.openpps.model.statement.StatementDue;
import org.openpps.model.statement.StatementLetter;

/** The files in which statements due are kept, one for each recipient of each entry. */
final class StatementFiles {
  private final Optional<Path> documents;
  private final Optional<Path> letters;
  private final List<Path> saved = new ArrayList<>();
  private final Map<String, Integer> used = new HashMap<>();

  private StatementFiles(Optional<Path> documents, Optional<Path> letters) {
    this.documents = documents;
    this.letters = letters;
  }

  /** Makes sure, before anything is asked, that what comes will have a place. */
  static StatementFiles in(Optional<Path> documents, Optional<Path> letters) throws IOException {
    for (Optional<Path> directory : List.of(documents, letters)) {
      if (directory.isPresent()) {
        Files.createDirectories(directory.get());
      }
    }
    return new StatementFiles(documents, letters);
  }

  void write(List<StatementDue> due) throws IOException {
    for (StatementDue statement : due) {
      String name = unused(name(statement));
      write(documents, name + ".json", statement.statement().json());
      write(letters, name + ".txt", StatementLetter.render(statement));
    }
  }

  /** The files written so far. */
  List<Path> saved() {
    return List.copyOf(saved);
  }

  private void write(Optional<Path> directory, String name, String text) throws IOException {
    if (directory.isPresent()) {
      saved.add(Files.writeString(directory.get().resolve(name), text, StandardCharsets.UTF_8));
    }
  }

  /** A group gets one statement at each address that it had; the names of these end in a number. */
  private String unused(String name) {
    int times = used.merge(name, 1, Integer::sum);
    return times == 1 ? name : name + "-" + times;
  }

  private static String name(StatementDue due) {
    return digits(due.entry())
        + due.recipient()
            .match(
                new Recipient.Cases<>() {
                  @Override
                  public String group(Recipient.OfGroup recipient) {
                    return "-to-group-" + digits(recipient.group());
                  }

                  @Override
                  public String grantor(Recipient.OfGrantor recipient) {
                    return "-to-grantor-"
                        + digits(recipient.grantor().entry())
                        + "-"
                        + recipient.grantor().part();
                  }
                });
  }

  private static String digits(RegistrationNumber number) {
    return number.display().replace(' ', '-');
  }
}
