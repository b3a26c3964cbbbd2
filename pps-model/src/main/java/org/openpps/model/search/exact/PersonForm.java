package org.openpps.model.search.exact;

import java.util.List;
import java.util.Optional;

/**
 * A person as an exact logic compares one.
 *
 * @param family the family name after the profile's steps
 * @param first the first given name after them
 * @param additional the other given names after them
 * @param birth when born
 */
record PersonForm(
    String family, Optional<String> first, List<String> additional, Optional<Birth> birth) {
  PersonForm {
    additional = List.copyOf(additional);
  }

  /** Everything that the profile compares, for a reader. */
  String shown() {
    StringBuilder shown = new StringBuilder(family).append(", ").append(first.orElse("-"));
    additional.forEach(name -> shown.append(' ').append(name));
    return shown.toString();
  }
}
