package org.openpps.client.print;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openpps.model.search.match.ComparedSide;
import org.openpps.model.search.match.MatchExplanation;
import org.openpps.model.search.match.MatchLevel;
import org.openpps.model.search.similar.Likeness;
import org.openpps.model.search.text.Step;

/** An explained match on lines: the answer, why, both sides as compared, and the steps. */
final class ExplainedMatch {
  private ExplainedMatch() {}

  static List<String> lines(MatchExplanation explained) {
    boolean exact = explained.match() == MatchLevel.EXACT;
    ComparedSide query = explained.query();
    ComparedSide candidate = explained.candidate();
    List<String> lines = new ArrayList<>();
    lines.add(answer(explained));
    explained.why().forEach(reason -> lines.add("  " + Plain.line(reason)));
    lines.add("");
    Table sides =
        new Table("", "SEARCHED FOR", "ON RECORD")
            .row("as given", query.given(), candidate.given())
            .row("exact", query.exact(), candidate.exact());
    if (!exact) {
      sides.row("likeness", query.similar(), candidate.similar());
    }
    lines.addAll(sides.lines());
    cleaned(lines, "searched for", query);
    cleaned(lines, "on record", candidate);
    steps(lines, "Steps of the exact logic", query.exactSteps(), candidate.exactSteps());
    if (!exact) {
      steps(lines, "Steps of likeness", query.similarSteps(), candidate.similarSteps());
    }
    return lines;
  }

  private static String answer(MatchExplanation explained) {
    String profile = " by " + explained.profile();
    return switch (explained.match()) {
      case EXACT -> "Exact" + profile + ".";
      case NONE -> "No match" + profile + ".";
      case SIMILAR -> {
        int score = explained.score().orElseThrow();
        String meaning = new Likeness(score, List.of()).words();
        yield "Similar, %d of 100 (%s); not exact%s.".formatted(score, meaning, profile);
      }
    };
  }

  private static void cleaned(List<String> lines, String side, ComparedSide compared) {
    compared.cleaned().forEach(note -> lines.add("cleaned (" + side + "): " + Plain.line(note)));
  }

  private static void steps(
      List<String> lines, String heading, List<Step> query, List<Step> candidate) {
    Set<Step> all = new LinkedHashSet<>(query);
    all.addAll(candidate);
    if (all.isEmpty()) {
      return;
    }
    Table table = new Table("RULE", "BEFORE", "AFTER", "WHAT IT SAYS");
    all.forEach(step -> table.row(step.rule(), step.before(), step.after(), step.words()));
    lines.add("");
    lines.add(heading + ":");
    lines.addAll(table.lines());
  }
}
