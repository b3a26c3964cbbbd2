package org.openpps.model.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What every document of a register without a chosen name says ({@code docs/format.md}, 2). */
final class TrialRegister {
  private static final String PREFIX = "trial.invalid/";
  private static final String WORDS =
      "Trial register: nobody has given it a name of its own. It is for trying out; rely on nothing"
          + " in it.";

  private TrialRegister() {}

  /** The sentence, when the log of this name is a trial register's. */
  static Optional<String> words(String origin) {
    return origin.startsWith(PREFIX) ? Optional.of(WORDS) : Optional.empty();
  }

  /** These sentences, and after them that of a trial register. */
  static List<String> after(List<String> sentences, String origin) {
    return Stream.concat(sentences.stream(), words(origin).stream()).toList();
  }
}
