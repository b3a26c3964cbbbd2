package org.openpps.model.search.match;

import java.util.List;
import org.openpps.model.search.text.Step;

/**
 * One of the two sides of a comparison.
 *
 * @param given as given
 * @param cleaned what was cleaned away before anything was compared, in words
 * @param exact as the exact logic compares it
 * @param exactSteps the rules that made it so, each with the text before and after
 * @param similar as likeness compares it
 * @param similarSteps the rules that made it so
 */
public record ComparedSide(
    String given,
    List<String> cleaned,
    String exact,
    List<Step> exactSteps,
    String similar,
    List<Step> similarSteps) {
  /** Copies. */
  public ComparedSide {
    cleaned = List.copyOf(cleaned);
    exactSteps = List.copyOf(exactSteps);
    similarSteps = List.copyOf(similarSteps);
  }
}
