package org.openpps.model.search.match;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openpps.model.search.exact.Birth;
import org.openpps.model.search.exact.ExactProfile;
import org.openpps.model.search.exact.OrganisationName;
import org.openpps.model.search.exact.PersonName;
import org.openpps.model.search.exact.SearchedName;
import org.openpps.model.search.exact.SearchedSerial;
import org.openpps.model.search.text.WordFile;

/** One line of {@code golden-pairs.txt}. */
record GoldenPair(
    String kind, String profile, String query, String candidate, MatchLevel match, String reason) {
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

  static List<GoldenPair> all() {
    return WordFile.of(GoldenPair.class, "golden-pairs.txt").lines().stream()
        .map(GoldenPair::read)
        .toList();
  }

  private static GoldenPair read(String line) {
    String[] cells = line.split(" \\| ");
    return new GoldenPair(
        cells[0],
        cells[1],
        unescaped(cells[2]),
        unescaped(cells[3]),
        MatchLevel.valueOf(cells[4].toUpperCase(java.util.Locale.ROOT)),
        cells[5]);
  }

  MatchExplanation explained() {
    ExactProfile logic = ExactProfile.of(profile);
    return kind.equals("serial")
        ? MatchExplanation.of(serial(query), serial(candidate), logic)
        : MatchExplanation.of(name(query), name(candidate), logic);
  }

  boolean names() {
    return !kind.equals("serial");
  }

  SearchedName queryName() {
    return name(query);
  }

  SearchedName candidateName() {
    return name(candidate);
  }

  private SearchedName name(String text) {
    return kind.equals("org") ? new OrganisationName(text) : person(text);
  }

  private static PersonName person(String text) {
    String[] born = text.split(" \\*");
    String[] names = born[0].split(", ");
    PersonName name = PersonName.of(names[0], names.length > 1 ? names[1] : "");
    return born.length > 1 ? name.born(Birth.parse(born[1])) : name;
  }

  private static SearchedSerial serial(String text) {
    int mark = text.indexOf('#');
    return mark < 0
        ? SearchedSerial.of(text)
        : new SearchedSerial(text.substring(mark + 1), Optional.of(text.substring(0, mark)));
  }

  private static String unescaped(String text) {
    String characters =
        ESCAPE.matcher(text).replaceAll(e -> Character.toString(Integer.parseInt(e.group(1), 16)));
    return characters.replace("\\t", "\t").replace("\\r", "\r").replace("\\n", "\n");
  }

  @Override
  public String toString() {
    return "%s: %s / %s: %s (%s)".formatted(profile, query, candidate, match.code(), reason);
  }
}
