package org.openpps.model.bridge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.CollateralType;
import org.openpps.model.party.Grantor;
import org.openpps.model.profile.CollateralClass;
import org.openpps.model.profile.Demand;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.profile.TermCase;
import org.openpps.model.registration.FilingDetails;
import org.openpps.model.registration.RegistrationFiling;
import org.openpps.model.rule.Rule;

/**
 * Takes one registration apart into statutory filings: one for each grantor, class of collateral,
 * serial number and description.
 */
final class PreparedRegistration {
  private final RegisterProfile law;
  private final Dates dates;
  private final LocalDate today;
  private final int of;
  private final Claim.Claimed claimed;
  private final RegistrationFiling filing;
  private final FilingDetails details;
  private final CollateralType type;

  PreparedRegistration(
      RegisterProfile law, Dates dates, LocalDate today, int of, Claim.Claimed claimed) {
    this.law = law;
    this.dates = dates;
    this.today = today;
    this.of = of;
    this.claimed = claimed;
    this.filing = claimed.filing();
    this.details = filing.stated();
    this.type = details.collateralType().orElse(CollateralType.COMMERCIAL);
  }

  /** One class in each filing, and one grantor, so that each can be discharged by itself. */
  @Rule(
      id = "prepared-one-per-grantor",
      source = "[V] PPSA 2009 (Cth), s 153, item 4: one class, never amended; [J] one grantor each")
  List<PreparedFiling> filings() {
    List<PreparedFiling> filings = new ArrayList<>();
    classes()
        .forEach(
            (code, items) -> {
              CollateralClass line = law.collateralClass(code).orElseThrow();
              for (Optional<Grantor> grantor : grantors(line, items)) {
                filings.addAll(against(grantor, line, items));
              }
            });
    return filings;
  }

  private Map<String, List<Collateral>> classes() {
    Map<String, List<Collateral>> classes = new LinkedHashMap<>();
    for (Collateral item : filing.collateral()) {
      classes.computeIfAbsent(classOf(item), code -> new ArrayList<>()).add(item);
    }
    return classes;
  }

  /** The class that the registration states, where the law knows it; else what the item is. */
  private String classOf(Collateral item) {
    return details
        .collateralClass()
        .filter(code -> ItemClass.serial(item).isEmpty())
        .filter(code -> law.collateralClass(code).isPresent())
        .orElseGet(() -> ItemClass.of(item));
  }

  private List<Optional<Grantor>> grantors(CollateralClass line, List<Collateral> items) {
    boolean unnamed =
        type == CollateralType.CONSUMER
            && ItemClass.serial(items.get(0)).isPresent()
            && line.grantorOfConsumerSerial() == Demand.NONE;
    return unnamed || filing.grantors().isEmpty()
        ? List.of(Optional.empty())
        : filing.grantors().stream().map(Optional::of).toList();
  }

  private List<PreparedFiling> against(
      Optional<Grantor> grantor, CollateralClass line, List<Collateral> items) {
    int limit = line.maxDescription().orElse(Integer.MAX_VALUE);
    if (ItemClass.serial(items.get(0)).isPresent()) {
      return items.stream()
          .map(item -> one(grantor, line, ItemClass.serial(item), mention(item, limit), 1, 1))
          .toList();
    }
    Mentions mentions = new Mentions(Descriptions.longestName(limit));
    List<String> descriptions =
        Descriptions.of(
            items.stream().flatMap(item -> item.match(mentions).stream()).toList(), limit);
    if (descriptions.isEmpty()) {
      return List.of(one(grantor, line, Optional.empty(), Optional.empty(), 1, 1));
    }
    List<PreparedFiling> parts = new ArrayList<>();
    for (int i = 0; i < descriptions.size(); i++) {
      parts.add(
          one(
              grantor,
              line,
              Optional.empty(),
              Optional.of(descriptions.get(i)),
              i + 1,
              descriptions.size()));
    }
    return parts;
  }

  private static Optional<String> mention(Collateral item, int limit) {
    return Descriptions.of(item.match(new Mentions(Descriptions.longestName(limit))), limit)
        .stream()
        .findFirst();
  }

  private PreparedFiling one(
      Optional<Grantor> grantor,
      CollateralClass line,
      Optional<SerialNumberDetail> serial,
      Optional<String> description,
      int part,
      int parts) {
    Optional<PreparedGrantor> recorded = grantor.map(g -> g.party().match(new GrantorDetails(law)));
    PreparedTerm term =
        PreparedTerm.within(
            law.terms()
                .of(
                    new TermCase(
                        Optional.of(type), serial.isPresent(), Optional.empty(), Optional.empty())),
            today,
            filing.lastDay());
    return new PreparedFiling(
        of,
        claimed.reference(),
        recorded,
        type,
        line.code(),
        serial,
        description,
        part,
        parts,
        InterestAdvice.purchaseMoney(filing),
        details.inventory(),
        details.control(),
        details.subordinated(),
        details.proceeds(),
        term,
        details.noticeIdentifier().or(claimed::reference),
        law.fees().price("register", today, term.lastDay()),
        new Deadlines(law, dates, today).of(filing, grantor),
        open(recorded),
        notes(term));
  }

  private List<Advice> open(Optional<PreparedGrantor> grantor) {
    List<Advice> open = new ArrayList<>();
    InterestAdvice.of(filing.interest()).ifPresent(open::add);
    grantor.ifPresent(recorded -> open.addAll(recorded.open()));
    return open;
  }

  private List<Advice> notes(PreparedTerm term) {
    List<Advice> notes = new ArrayList<>();
    term.advice().ifPresent(notes::add);
    if (details.collateralType().isEmpty()) {
      notes.add(
          new Advice(
              "Taken to be commercial property, because the registration does not say.",
              "[V] PPSA 2009 (Cth), s 153, item 4"));
    }
    return notes;
  }
}
