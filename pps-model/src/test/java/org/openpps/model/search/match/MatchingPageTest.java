package org.openpps.model.search.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.openpps.model.canonical.CanonicalText;
import org.openpps.model.search.SearchProfiles;
import org.openpps.model.search.exact.ExactProfile;
import org.openpps.model.search.similar.Lexicon;
import org.openpps.model.search.similar.Likeness;
import org.openpps.model.search.similar.SimilarSteps;
import org.openpps.model.search.text.Normaliser;
import org.openpps.model.search.text.Rewrite;
import org.openpps.model.search.text.WordFile;

/**
 * {@code docs/matching.md} is made from the profiles, the lists and the golden pairs. To make it
 * anew: {@code mvn -q -pl pps-model test -Dtest=MatchingPageTest -Dmatching.update=true}.
 */
class MatchingPageTest {
  private static final Path PAGE = Path.of("../docs/matching.md");
  private static final int EXAMPLES = 9;
  private static final String HEAD =
      """
      # What a search finds, and what it does not

      For whoever searches. A search by name or serial number answers in two parts that are never mixed:

      - **exact** matches, by the published logic of the register's search profile. They decide rights, and
        every jurisdiction has its own logic: what finds a name in one does not find it in another.
      - **similar** matches, ranked by a score from 0 to 100 with reasons. They are help for a reader who is
        not sure how something is spelt, and decide nothing.

      A register searches by the logic that its ledger names, with the digest given below: entry 0 names the first,
      and each entry `search-profile-begun` the one that counts from there on. While `custody-exact@1` is in force,
      identifiers, serial numbers and digests are searched, no names, and no data sets by identifier or title; new
      registers are founded with the logic of their rules, and without rules of another place with `custody-exact@2`.

      In Australia a search for an individual needs the date of birth and a declared purpose, which stands in
      the record of the search and in no certificate (PPSA 2009 (Cth), ss 170 to 172).

      `pps match "ONE NAME" "OTHER NAME" --profile au-exact` says of any two names what such a search would
      say, step by step; it needs no register. What you type or paste is cleaned before it is searched (characters
      that show as nothing, other kinds of blank, formatting of rich text), and the answer says so.

      [V] was read in a public source, [K] is general knowledge of the field, [J] is our judgement. This page
      is made from the code, its lists and its tests; a test compares it.
      """;

  private static final String BESIDES =
      """

      ## Besides names and serial numbers
      The same in every register but those of `custody-exact@1`.

      - **A data set** is found by its digest or that of one file in it; by a DOI in any spelling, or by a URI, of
        which scheme and host may be in any case; and by **words of its title**, in any order: all of them must
        stand in it, compared as Latin capitals without accents, and one of them must be among its eight longest.
        Neither inflection nor likeness is looked at. Each identifier costs one key row, a title eight at most.
      - **A holder** is found by an identifier, by name, or by both: registrations against a grantor in whose hands
        the collateral is, in a named role where one is asked for. It costs no key row of its own: the keys of
        grantors lead to them, and the role on record decides.
      - **Several criteria** in one request are searched each by itself, all as at one moment; each has a
        certificate of its own.
      - **All of one company** (`pps search --acn N --resolve`): the search goes on by every identifier and name that
        is on record with the one asked for, in former registrations too, and by the ABN made of an ACN. Each
        answer says why it was searched; what nothing but an equal name connects is marked so. It stops at 20
        searches and says what it left out.
      - **Which came first** (`pps ordinal A B`): by the place in the ledger alone; an earlier time that one claims is
        shown and decides nothing. The proof verifies offline.
      - **What changed** (`pps search ... --since 500`): what came, what went and why, and what says something else.
      """;

  @Test
  void the_page_says_what_the_code_does() throws IOException {
    String page = page();
    if (Boolean.getBoolean("matching.update")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
        .as("docs/matching.md is stale: run the command in the comment of this class")
        .isEqualTo(page);
  }

  private static String page() {
    StringBuilder page = new StringBuilder(HEAD);
    for (ExactProfile profile : ExactProfile.ALL) {
      profile(page, profile);
    }
    similar(page);
    page.append(BESIDES);
    return page.toString();
  }

  private static void profile(StringBuilder page, ExactProfile profile) {
    page.append("\n## Exact: `").append(profile.id()).append("`\n");
    page.append(profile.title())
        .append(". Digest `")
        .append(SearchProfiles.of(profile.id()).orElseThrow().digest())
        .append("`.\n");
    page.append("\n**Organisations.** ").append(profile.organisationWords()).append("\n\n");
    steps(page, profile.organisation());
    page.append("\n**Persons.** ").append(profile.personWords()).append("\n\n");
    page.append("Family name:\n\n");
    steps(page, profile.family());
    page.append("\nEach given name:\n\n");
    steps(page, profile.given());
    page.append(
        "\n**Serial numbers.** What remains must be equal, and the maker where both name one.\n\n");
    steps(page, profile.serial());
    profile.files().forEach(file -> list(page, file));
    Predicate<GoldenPair> own = pair -> pair.profile().equals(profile.id());
    page.append("\nFinds exactly, for example:\n\n");
    examples(page, own.and(pair -> pair.match() == MatchLevel.EXACT), EXAMPLES);
    page.append("\nDoes not find exactly:\n\n");
    examples(page, own.and(pair -> pair.match() != MatchLevel.EXACT), EXAMPLES);
  }

  private static void similar(StringBuilder page) {
    page.append("\n## Similar\nThe same whatever the profile. What is exact is similar, too.\n");
    page.append("\n| Score | Means |\n|---|---|\n");
    int above = 101;
    for (Likeness.Band band : Likeness.BANDS) {
      String range = band.from() + (above - 1 > band.from() ? " to " + (above - 1) : "");
      page.append("| %s | %s |\n".formatted(range, band.words()));
      above = band.from();
    }
    page.append(
        "\nWhat scores below %d is not shown: too many others are as like by chance.\n"
            .formatted(Likeness.CUT_OFF));
    page.append("\n**Organisations** are compared word by word; legal forms apart.\n\n");
    steps(page, SimilarSteps.organisation());
    page.append(
        "\n**Persons**: family name, with and without particles such as *van* or *de*:\n\n");
    steps(page, SimilarSteps.family());
    page.append("\nGiven names:\n\n");
    steps(page, SimilarSteps.given());
    page.append("\n**Serial numbers**: the whole of them, never the last characters alone.\n\n");
    steps(page, SimilarSteps.serial());
    page.append("\nFor example:\n\n");
    examples(page, pair -> pair.match() == MatchLevel.SIMILAR && everywhere(pair), 60);
    page.append("\nNot similar, for example:\n\n");
    examples(page, pair -> pair.match() == MatchLevel.NONE && everywhere(pair), 30);
    page.append("\n### The lists\nEach is a file that names its source.\n\n");
    page.append("| File | Entries | What it is |\n|---|---|---|\n");
    for (WordFile file : Lexicon.files()) {
      page.append(
          "| `%s` | %d | %s |\n"
              .formatted(file.name(), file.lines().size(), String.join(" ", file.remarks())));
    }
  }

  /** Likeness is shown by the pairs of the two profiles that fold least. */
  private static boolean everywhere(GoldenPair pair) {
    return pair.profile().equals("au-exact@1")
        || !pair.names() && pair.profile().equals("custody-exact@2");
  }

  private static void steps(StringBuilder page, Normaliser steps) {
    page.append("| Step | What it does | Source |\n|---|---|---|\n");
    for (Rewrite rule : steps.rules()) {
      page.append("| `%s` | %s | %s |\n".formatted(rule.rule(), rule.words(), rule.source()));
    }
  }

  private static void list(StringBuilder page, WordFile file) {
    page.append("\n`%s`: %s\n\n".formatted(file.name(), String.join(" ", file.remarks())));
    page.append("> ").append(String.join(", ", file.lines())).append("\n");
  }

  private static void examples(StringBuilder page, Predicate<GoldenPair> which, int most) {
    List<GoldenPair> all = GoldenPair.all().stream().filter(which).toList();
    int every = Math.max(1, all.size() / most);
    page.append("| Searched for | On record | Answer | Because |\n|---|---|---|---|\n");
    for (int i = 0; i < all.size() && i / every < most; i += every) {
      GoldenPair pair = all.get(i);
      String score = pair.explained().score().map(s -> " " + s).orElse("");
      String answer = pair.match() == MatchLevel.SIMILAR ? "similar" + score : pair.match().words();
      page.append(
          "| %s | %s | %s | %s |\n"
              .formatted(shown(pair.query()), shown(pair.candidate()), answer, pair.reason()));
    }
  }

  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              boolean hidden =
                  c < ' ' || CanonicalText.isInvisible(c) || c != ' ' && CanonicalText.isBlank(c);
              if (hidden) {
                shown.append("{U+%04X}".formatted(c));
              } else {
                shown.append(c == '<' || c == '*' || c == '&' ? "\\" : "").appendCodePoint(c);
              }
            });
    return shown.toString();
  }
}
