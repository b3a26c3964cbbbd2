package org.openpps.model.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.search.text.CleanedCriterion;
import org.openpps.model.search.text.CriterionCleaning;

/**
 * A criterion whose texts hold nothing that shows as nothing: this is what is searched, and what a
 * certificate quotes.
 *
 * @param criterion the criterion
 * @param notes what was changed, in words for the searcher; empty if nothing was
 */
public record CleanCriterion(Criterion criterion, List<String> notes) {
  /** Copies. */
  public CleanCriterion {
    notes = List.copyOf(notes);
  }

  /**
   * Cleans the texts of a criterion.
   *
   * @throws RefusedException {@code value-missing} where nothing is left of a text
   */
  public static CleanCriterion of(Criterion given) {
    Cleaning cleaning = new Cleaning();
    Criterion clean = given.match(cleaning);
    return new CleanCriterion(clean, cleaning.notes);
  }

  private static final class Cleaning implements Criterion.Cases<Criterion> {
    private final List<String> notes = new ArrayList<>();

    @Override
    public Criterion bySerial(Criterion.BySerial by) {
      return new Criterion.BySerial(required("/serial", by.serial()), optional(by.maker()));
    }

    @Override
    public Criterion byOrganisation(Criterion.ByOrganisation by) {
      return new Criterion.ByOrganisation(required("/name", by.name()));
    }

    @Override
    public Criterion byIndividual(Criterion.ByIndividual by) {
      return new Criterion.ByIndividual(
          required("/familyName", by.familyName()), optional(by.givenNames()), by.birth());
    }

    @Override
    public Criterion byDevice(Criterion.ByDevice by) {
      return by;
    }

    @Override
    public Criterion byDigest(Criterion.ByDigest by) {
      return by;
    }

    @Override
    public Criterion byParty(Criterion.ByParty by) {
      return by;
    }

    @Override
    public Criterion byNumber(Criterion.ByNumber by) {
      return by;
    }

    @Override
    public Criterion byDataSet(Criterion.ByDataSet by) {
      return new Criterion.ByDataSet(required("/identifier", by.identifier()));
    }

    @Override
    public Criterion byTitle(Criterion.ByTitle by) {
      String title = required("/title", by.title());
      if (TitleWords.of(title).keys().isEmpty()) {
        throw new RefusedException(
            "/criterion/title", ErrorCode.VALUE_MISSING, "There is no word in this title.");
      }
      return new Criterion.ByTitle(title);
    }

    @Override
    public Criterion byHolder(Criterion.ByHolder by) {
      Criterion.ByHolder clean =
          new Criterion.ByHolder(by.identifier(), optional(by.name()), by.role());
      if (clean.identifier().isEmpty() && clean.name().isEmpty()) {
        throw new RefusedException(
            "/criterion/identifier",
            ErrorCode.VALUE_MISSING,
            "Say who holds the collateral: by an identifier, by name, or both.");
      }
      return clean;
    }

    private String required(String member, String text) {
      String clean = clean(text);
      if (clean.isBlank()) {
        throw new RefusedException(
            "/criterion" + member, ErrorCode.VALUE_MISSING, "Nothing is left of this text.");
      }
      return clean;
    }

    private Optional<String> optional(Optional<String> text) {
      return text.map(this::clean).filter(clean -> !clean.isBlank());
    }

    private String clean(String text) {
      CleanedCriterion clean = CriterionCleaning.clean(text);
      clean.notes().stream().filter(note -> !notes.contains(note)).forEach(notes::add);
      return clean.value();
    }
  }
}
