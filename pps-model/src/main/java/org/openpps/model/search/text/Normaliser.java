package org.openpps.model.search.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Rules applied in order. What is left empty by a rule keeps its form before that rule, so that no
 * text is compared as nothing [J].
 *
 * @param rules in the order in which they apply
 */
public record Normaliser(List<Rewrite> rules) {
  /** Copies. */
  public Normaliser {
    rules = List.copyOf(rules);
  }

  /** A normaliser of these rules. */
  public static Normaliser of(Rewrite... rules) {
    return new Normaliser(List.of(rules));
  }

  /** The text as compared. */
  public String apply(String given) {
    String text = given;
    for (Rewrite rule : rules) {
      text = after(rule, text);
    }
    return text;
  }

  /** The rules that changed the text, one step each. */
  public List<Step> trace(String given) {
    List<Step> steps = new ArrayList<>();
    String text = given;
    for (Rewrite rule : rules) {
      String after = after(rule, text);
      if (!after.equals(text)) {
        steps.add(new Step(rule.rule(), rule.words(), text, after));
      }
      text = after;
    }
    return steps;
  }

  private static String after(Rewrite rule, String text) {
    String after = rule.apply().apply(text);
    return after.isBlank() ? text : after;
  }
}
