package org.openpps.model.document;

/**
 * One thing that a document shows, read from the hashed text.
 *
 * @param label what it is, for example {@code Grantor}
 * @param value what it says
 */
public record Shown(String label, String value) {
  /** Both in one line. */
  public String line() {
    return label + ": " + value;
  }
}
