package org.openpps.client.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openpps.client.CertifiedSearch;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.document.CriterionWords;
import org.openpps.model.profile.Price;
import org.openpps.model.profile.PriceList;
import org.openpps.model.profile.SearchKeeping;
import org.openpps.model.search.CriterionJson;
import org.openpps.model.search.record.SearchRecord;

/** The records of searches and the price list, for people. */
final class SearchPage {
  private SearchPage() {}

  /** A record in one line, below what was found. */
  static String line(SearchRecord record) {
    return "Search %s, %s; can be opened again until %s."
        .formatted(
            record.number().value(),
            record.fee().words(),
            CanonicalTime.write(record.reopenUntil()));
  }

  /** The same for a certificate, beside which less is said. */
  static List<String> line(CertifiedSearch certified) {
    return certified.number().stream()
        .map(number -> "Search " + number.value() + certified.fee().map(f -> ", " + f).orElse(""))
        .map(line -> Plain.line(line) + ".")
        .toList();
  }

  static List<String> lines(List<SearchRecord> records) {
    if (records.isEmpty()) {
      return List.of("No searches.");
    }
    Table table = new Table("SEARCH", "MADE", "FOR", "FOUND", "FEE", "OPEN UNTIL", "REFERENCE");
    records.forEach(
        record ->
            table.row(
                record.number().value(),
                CanonicalTime.write(record.time()),
                asked(record),
                Integer.toString(record.found()),
                record.fee().words(),
                CanonicalTime.write(record.reopenUntil()),
                record.clientReference().orElse("-")));
    return table.lines();
  }

  private static String asked(SearchRecord record) {
    return record.erased()
        ? "(erased)"
        : record.criteria().stream()
            .map(criterion -> CriterionWords.of(CriterionJson.write(criterion)))
            .collect(Collectors.joining("; "));
  }

  static List<String> lines(PriceList prices) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Prices of %s on %s, in %s.".formatted(prices.profile(), prices.day(), prices.currency()));
    lines.addAll(table(prices.inForce()));
    if (!prices.coming().isEmpty()) {
      lines.add("Prices that are to come:");
      lines.addAll(table(prices.coming()));
    }
    lines.add(
        "A search can be opened again for %s without paying again; its record is kept for %s."
            .formatted(days(prices.searches().reopening()), days(prices.searches().retention())));
    return lines;
  }

  private static String days(SearchKeeping.Period period) {
    return period.days() == 1 ? "1 day" : period.days() + " days";
  }

  private static List<String> table(List<Price> prices) {
    Table table = new Table("ACT", "TERM", "PRICE", "SINCE", "SOURCE");
    prices.forEach(
        price ->
            table.row(
                price.act(),
                price.upToYears().map(years -> "up to " + years + " years").orElse("any"),
                price.amount() + (price.perYear() ? " a year" : ""),
                price.from().toString(),
                price.citation().source()));
    return table.lines();
  }
}
