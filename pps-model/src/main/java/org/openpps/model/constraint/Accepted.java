package org.openpps.model.constraint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.openpps.model.canonical.CanonicalText;

/**
 * What a record keeps of the values it is given: text is brought to its canonical form where it has
 * one and is otherwise kept as typed, so that the constraints can tell everything wrong at once.
 */
public final class Accepted {
  private Accepted() {}

  /**
   * One line of text, canonical where it is sound; {@code null} stays for {@code NotNull} to tell.
   */
  public static String line(String typed) {
    return typed == null || CanonicalText.problem(typed, false).isPresent()
        ? typed
        : CanonicalText.line(typed);
  }

  /** Free text, canonical where it is sound. */
  public static String text(String typed) {
    return typed == null || CanonicalText.problem(typed, true).isPresent()
        ? typed
        : CanonicalText.text(typed);
  }

  /** An optional line; absent when none was given. */
  public static Optional<String> line(Optional<String> typed) {
    return typed == null ? Optional.empty() : typed.map(Accepted::line);
  }

  /** Optional free text; absent when none was given. */
  public static Optional<String> text(Optional<String> typed) {
    return typed == null ? Optional.empty() : typed.map(Accepted::text);
  }

  /** An optional value; absent when none was given. */
  public static <T> Optional<T> optional(Optional<T> given) {
    return given == null ? Optional.empty() : given;
  }

  /**
   * A list of its own; empty when none was given. Missing members stay for {@code NotNull} to tell.
   */
  public static <T> List<T> list(List<T> given) {
    return given == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(given));
  }
}
