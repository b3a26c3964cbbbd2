package org.openpps.model.document;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * One thing that a document shows, read from the hashed text.
 *
 * @param label what it is, for example {@code Grantor}
 * @param value what it says
 * @param exact texts within the value, in their order, that a reader compares character by
 *     character: serial numbers, identifiers, digests, keys
 */
@JsonIgnoreProperties("exact")
public record Shown(String label, String value, List<String> exact) {
  /** Copies. */
  public Shown {
    exact = List.copyOf(exact);
  }

  /** Something that is read as words. */
  public Shown(String label, String value) {
    this(label, value, List.of());
  }

  /** Something that is compared character by character from end to end. */
  static Shown exactly(String label, String value) {
    return new Shown(label, value, List.of(value));
  }

  /** Both in one line. */
  public String line() {
    return label + ": " + value;
  }
}
