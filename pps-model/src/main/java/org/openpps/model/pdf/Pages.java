package org.openpps.model.pdf;

import java.util.ArrayList;
import java.util.List;

/** Puts strips under each other on as many pages as they need. */
final class Pages {
  /** A strip at its height on the page, measured from the upper margin downwards. */
  record Placed(float y, Strip strip) {}

  private final List<List<Placed>> pages = new ArrayList<>();
  private float used;

  private Pages() {
    begin();
  }

  static List<List<Placed>> of(List<Strip> strips) {
    Pages pages = new Pages();
    for (int i = 0; i < strips.size(); i++) {
      pages.put(strips, i);
    }
    return pages.pages;
  }

  private void put(List<Strip> strips, int i) {
    Strip strip = strips.get(i);
    boolean fresh = page().isEmpty();
    boolean full = used + together(strips, i) > Sheet.TEXT_HEIGHT;
    if (strip.blank() && (fresh || full)) {
      return;
    }
    if (!fresh && (strip.newPage() || full)) {
      begin();
      fresh = true;
    }
    if (fresh) {
      strip.repeated().forEach(this::place);
    }
    place(strip);
  }

  /** The height of a strip with those that have to stand on its page, if a page can hold them. */
  private static float together(List<Strip> strips, int first) {
    float height = strips.get(first).height();
    for (int i = first; strips.get(i).withNext() && i + 1 < strips.size(); i++) {
      height += strips.get(i + 1).height();
    }
    return height > Sheet.TEXT_HEIGHT ? strips.get(first).height() : height;
  }

  private void begin() {
    pages.add(new ArrayList<>());
    used = 0;
  }

  private void place(Strip strip) {
    page().add(new Placed(used, strip));
    used += strip.height();
  }

  private List<Placed> page() {
    return pages.get(pages.size() - 1);
  }
}
