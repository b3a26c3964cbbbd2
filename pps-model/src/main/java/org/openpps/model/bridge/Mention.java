package org.openpps.model.bridge;

/**
 * One thing as a description names it.
 *
 * @param label what it is; shortened where there is no room, and said once for several in a row
 * @param name what identifies it, never cut and never parted from itself; empty where the label is
 *     all there is
 */
record Mention(String label, String name) {
  /** A label as long as there is room for beside the name. */
  Mention within(int room) {
    int left = room - name.length() - 1;
    if (label.length() <= left) {
      return this;
    }
    return new Mention(left <= 2 ? "" : label.substring(0, cut(left - 2)) + "..", name);
  }

  String text() {
    return (label + " " + name).strip();
  }

  private int cut(int at) {
    return at > 0 && Character.isHighSurrogate(label.charAt(at - 1)) ? at - 1 : at;
  }
}
