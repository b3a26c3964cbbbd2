package org.openpps.model.pdf;

import java.util.List;

/**
 * What stands side by side at one height and is never parted by the end of a page.
 *
 * @param height from its top to that of the next
 * @param lines its text
 * @param rules lines drawn over the width of the page, measured from its top
 * @param withNext whether the next strip stands on the same page
 * @param newPage whether a page begins with it
 * @param repeated strips that stand over it where it is the first of a page: the head of its table
 */
record Strip(
    float height,
    List<Placed> lines,
    List<Rule> rules,
    boolean withNext,
    boolean newPage,
    List<Strip> repeated) {
  /**
   * A line of text.
   *
   * @param x from the left margin
   * @param y of its base line, from the top of the strip downwards
   */
  record Placed(float x, float y, Line line) {}

  /**
   * A line that is drawn.
   *
   * @param y from the top of the strip downwards
   * @param weight its thickness in points
   */
  record Rule(float y, float weight) {}

  static Strip space(float height) {
    return new Strip(height, List.of(), List.of(), false, false, List.of());
  }

  /** A rule that closes what stands over it. */
  static Strip ruleAfter(float height, float y, float weight) {
    return new Strip(height, List.of(), List.of(new Rule(y, weight)), false, false, List.of());
  }

  /** A rule over what follows. */
  static Strip rule(float height, float y, float weight) {
    return new Strip(height, List.of(), List.of(new Rule(y, weight)), true, false, List.of());
  }

  static Strip of(float height, List<Placed> lines) {
    return new Strip(height, lines, List.of(), false, false, List.of());
  }

  /** Whether it is mere space, which neither begins a page nor ends one. */
  boolean blank() {
    return lines.isEmpty() && rules.isEmpty();
  }

  Strip keptWithNext() {
    return new Strip(height, lines, rules, true, newPage, repeated);
  }

  Strip onNewPage() {
    return new Strip(height, lines, rules, withNext, true, repeated);
  }

  Strip under(List<Strip> head) {
    return new Strip(height, lines, rules, withNext, newPage, head);
  }
}
