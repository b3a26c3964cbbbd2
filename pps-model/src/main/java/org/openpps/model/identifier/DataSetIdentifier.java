package org.openpps.model.identifier;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a data set is known by: a DOI, a URI, or another text. A data set's identifiers are kept as
 * they were given; the form made here is what is compared.
 */
public final class DataSetIdentifier {
  private static final Pattern WITH_AUTHORITY =
      Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*://[^/?#]*)(.*)");

  private DataSetIdentifier() {}

  /**
   * The canonical form: {@code doi:10.5281/zenodo.3678326} of a DOI in any spelling (ISO 26324); of
   * a URI the same with scheme and authority in small letters (RFC 3986, section 6.2.2.1); any
   * other text as it is, cleaned.
   */
  public static String canonical(String typed) {
    return Doi.canonical(typed)
        .map(doi -> "doi:" + doi)
        .orElseGet(() -> uri(MakerText.normalise(typed)));
  }

  private static String uri(String text) {
    Matcher uri = WITH_AUTHORITY.matcher(text);
    return uri.matches() ? Separators.small(uri.group(1)) + uri.group(2) : text;
  }
}
