package org.openpps.model.canonical;

/**
 * Where in a document a value stands. Linked, so that walking costs nothing and the RFC 6901
 * pointer is written out for a refusal alone.
 */
final class Place {
  static final Place WHOLE = new Place(null, "");

  private final Place outer;
  private final String token;

  private Place(Place outer, String token) {
    this.outer = outer;
    this.token = token;
  }

  Place member(String name) {
    return new Place(this, name);
  }

  Place element(int index) {
    return new Place(this, Integer.toString(index));
  }

  /** The RFC 6901 pointer; empty for the whole document. */
  String pointer() {
    if (outer == null) {
      return "";
    }
    return outer.pointer() + "/" + token.replace("~", "~0").replace("/", "~1");
  }
}
