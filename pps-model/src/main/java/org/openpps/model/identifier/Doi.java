package org.openpps.model.identifier;

import java.util.Optional;
import java.util.regex.Pattern;
import org.openpps.model.canonical.CanonicalText;
import org.openpps.model.error.ErrorCode;

/**
 * Digital Object Identifier (ISO 26324; DOI Handbook, section 2): {@code 10.}, a registrant, a
 * slash and a suffix. ASCII letters of either case are the same. A data set's identifiers are kept
 * as they were given; the form made here is what is compared.
 */
public final class Doi {
  private static final Pattern IN_FRONT =
      Pattern.compile("^(?i:doi:\\s*|https?://(?:dx\\.|www\\.)?doi\\.org/|info:doi/)");
  private static final Pattern FORM = Pattern.compile("10\\.[0-9]{4,9}(?:\\.[0-9]+)*/\\S+");

  private Doi() {}

  /**
   * The canonical form of a DOI, for example {@code 10.5281/zenodo.3678326}; empty if the text is
   * another kind of identifier, or no sound DOI.
   */
  public static Optional<String> canonical(String typed) {
    String text = MakerText.normalise(typed);
    return Optional.of(Separators.small(IN_FRONT.matcher(text).replaceFirst("")))
        .filter(doi -> FORM.matcher(doi).matches());
  }

  /** What is wrong with a text that says of itself that it is a DOI; empty for any other text. */
  public static Optional<ErrorCode> problem(String typed) {
    boolean claims = IN_FRONT.matcher(MakerText.normalise(typed)).find();
    return claims && CanonicalText.problem(typed, false).isEmpty() && canonical(typed).isEmpty()
        ? Optional.of(ErrorCode.DOI_FORM)
        : Optional.empty();
  }
}
