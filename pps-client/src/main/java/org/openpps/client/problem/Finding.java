package org.openpps.client.problem;

/**
 * One thing wrong with the body of a request.
 *
 * @param pointer RFC 6901 pointer into the body; empty for the whole body
 * @param code the stable code of the rule that was broken
 * @param message one plain sentence
 * @param hint how to mend it, in one plain sentence
 */
public record Finding(String pointer, String code, String message, String hint) {
  /** Fills what was left out. */
  public Finding {
    pointer = pointer == null ? "" : pointer;
    code = code == null ? "" : code;
    message = message == null ? "" : message;
    hint = hint == null ? "" : hint;
  }
}
