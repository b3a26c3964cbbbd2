package org.openpps.model.bridge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openpps.model.identifier.PartyIdentifier;
import org.openpps.model.party.AddressForService;
import org.openpps.model.party.Individual;
import org.openpps.model.party.Organisation;
import org.openpps.model.party.Party;
import org.openpps.model.party.PostalAddress;

/** A preparation as a document that a person works through, form in hand. */
public final class PreparationText {
  private static final Map<String, String> CLASSES =
      Map.of(
          "agriculture", "tangible property, agriculture",
          "other-goods", "tangible property, other goods",
          "motor-vehicle", "tangible property, motor vehicle",
          "watercraft", "tangible property, watercraft",
          "aircraft", "tangible property, aircraft",
          "intangible", "intangible property, general intangible",
          "financial", "financial property",
          "all-property", "all present and after-acquired property, without exception",
          "all-property-except", "all present and after-acquired property, with exception");

  private final WrappedText page = new WrappedText();
  private final Map<String, Integer> remarks = new LinkedHashMap<>();

  private PreparationText() {}

  /** The document in plain text. */
  public static String of(Preparation prepared) {
    PreparationText text = new PreparationText();
    text.write(prepared);
    return text.page.toString();
  }

  private void write(Preparation prepared) {
    page.line("FILINGS PREPARED FOR THE PERSONAL PROPERTY SECURITIES REGISTER OF AUSTRALIA");
    page.line(
        "Prepared on "
            + prepared.day()
            + " by the rules "
            + prepared.law()
            + ". Nothing was sent.");
    page.blank();
    prepared.securedParties().forEach(party -> page.field("Secured party", party(party)));
    prepared.address().ifPresent(address -> page.field("Address", address(address)));
    advice("To settle first", prepared.open());
    for (int i = 0; i < prepared.filings().size(); i++) {
      filing(i + 1, prepared.filings().size(), prepared.filings().get(i));
    }
    if (!remarks.isEmpty()) {
      page.blank();
      page.line("REMARKS");
      remarks.forEach((sentence, number) -> page.numbered(number, sentence));
    }
    page.blank();
    page.line("WHAT THIS IS, AND WHAT IT IS NOT");
    prepared.limits().forEach(page::item);
  }

  private void filing(int number, int count, PreparedFiling filing) {
    page.blank();
    page.line(
        "FILING %d OF %d, made of registration %s"
            .formatted(number, count, filing.reference().orElse(filing.of() + " of the bundle")));
    grantor(filing.grantor());
    page.field("Property", filing.type().code());
    page.field("Class", CLASSES.get(filing.collateralClass()));
    page.field(
        "Serial number",
        filing
            .serial()
            .map(serial -> serial.kind() + " " + serial.number())
            .orElse("none; this class has none"));
    filing
        .description()
        .ifPresent(
            text -> {
              page.field("Description", text);
              page.field("", "(" + text.length() + " characters)");
            });
    page.field("Proceeds", filing.proceeds().orElse("no"));
    page.field(
        "End time",
        filing.term().lastDay().map(day -> "end of " + day).orElse("no stated end time"));
    page.field("PMSI", yes(filing.purchaseMoney()));
    page.field("Inventory", yes(filing.inventory()));
    page.field("Control", yes(filing.control()));
    page.field("Subordinated", yes(filing.subordinated()));
    page.field("Notice identifier", filing.noticeIdentifier().orElse("none"));
    filing.fee().ifPresent(fee -> page.field("Fee", fee + " AUD by the newest table known here"));
    filing.deadlines().forEach(this::deadline);
    advice("To settle first", filing.open());
    advice("Notes", filing.notes());
  }

  private void grantor(Optional<PreparedGrantor> grantor) {
    if (grantor.isEmpty()) {
      page.field("Grantor", "none: the law forbids to name one, or none is on record");
      return;
    }
    page.field("Grantor", grantor.get().name());
    grantor
        .get()
        .identifier()
        .ifPresent(id -> page.field("Identifier", id.scheme().name() + " " + id.value()));
    grantor.get().birthDate().ifPresent(day -> page.field("Date of birth", day.toString()));
  }

  private void deadline(Deadline deadline) {
    String remark =
        remark(
            "%s. After that: %s (%s)"
                .formatted(capital(deadline.rule()), deadline.consequence(), deadline.source()));
    page.field("Deadline", last(deadline) + " " + remark);
  }

  private static String last(Deadline deadline) {
    return deadline
        .lastDay()
        .map(day -> (deadline.late() ? "PASSED on " : "by ") + day + counted(deadline))
        .orElse("not counted, because the day to count from was not given");
  }

  private static String counted(Deadline deadline) {
    return deadline.from().map(day -> ", counted from " + day).orElse("");
  }

  private void advice(String label, List<Advice> advice) {
    if (!advice.isEmpty()) {
      page.field(
          label,
          advice.stream()
              .map(each -> remark(each.text() + " (" + each.source() + ")"))
              .collect(Collectors.joining(" ")));
    }
  }

  /** What concerns several filings is written out once, at the end. */
  private String remark(String sentence) {
    return "[" + remarks.computeIfAbsent(sentence, s -> remarks.size() + 1) + "]";
  }

  private static String party(Party party) {
    return party.match(
        new Party.Cases<>() {
          @Override
          public String individual(Individual individual) {
            return individual.displayName();
          }

          @Override
          public String organisation(Organisation organisation) {
            return organisation.identifiers().isEmpty()
                ? organisation.name()
                : organisation.name() + " (" + numbers(organisation.identifiers()) + ")";
          }
        });
  }

  private static String numbers(List<PartyIdentifier> identifiers) {
    return identifiers.stream()
        .map(id -> id.scheme().name() + " " + id.value())
        .collect(Collectors.joining(", "));
  }

  private static String address(AddressForService address) {
    return Stream.of(address.email(), address.postal().map(PreparationText::postal))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("; "));
  }

  private static String postal(PostalAddress postal) {
    List<String> lines = new ArrayList<>(postal.lines());
    postal.postcode().ifPresent(lines::add);
    lines.add(postal.country());
    return String.join(", ", lines);
  }

  private static String yes(boolean flag) {
    return flag ? "yes" : "no";
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
