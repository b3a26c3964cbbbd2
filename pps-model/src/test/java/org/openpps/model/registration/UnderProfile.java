package org.openpps.model.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.CollateralType;
import org.openpps.model.collateral.DescribedGoods;
import org.openpps.model.collateral.GoodsKind;
import org.openpps.model.collateral.SerialNumberedGoods;
import org.openpps.model.error.RefusedException;
import org.openpps.model.identifier.PartyIdentifier;
import org.openpps.model.identifier.PartyIdentifierScheme;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.Capacity;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.Individual;
import org.openpps.model.party.Organisation;
import org.openpps.model.party.Party;
import org.openpps.model.profile.RegisterProfile;

/** One filing under a profile, changed in one respect for each row of a table. */
final class UnderProfile {
  static final Instant NOW = Instant.parse("2026-03-10T02:00:00Z");

  private final RegisterProfile profile;
  private final SmallRegister register;
  private int filings;

  UnderProfile(String id) {
    this(id, Scene.SMALL_HOST);
  }

  /** Whoever files is this party. */
  UnderProfile(String id, Party member) {
    profile = RegisterProfile.load(id);
    register = new SmallRegister(profile, "register.example/test", "vkey", NOW);
    register.file(Scene.HOST, "group", new CreateGroup(List.of(member), Scene.ADDRESS), NOW);
  }

  RegisterProfile profile() {
    return profile;
  }

  SmallRegister register() {
    return register;
  }

  /** The registration that follows from a filing. */
  Registration made(RegistrationFiling filing) {
    register.file(
        Scene.HOST,
        "filing-" + filings++,
        new FileRegistrations(Scene.GROUP, List.of(filing)),
        NOW);
    long last = register.entries().size() - 1L;
    return register.registration(new RegistrationNumber(last)).orElseThrow();
  }

  /** What the filing is refused for, as {@code pointer code}; empty if it is accepted. */
  List<String> refusals(RegistrationFiling filing) {
    int before = register.entries().size();
    try {
      made(filing);
      return List.of();
    } catch (RefusedException e) {
      assertThat(register.entries()).hasSize(before);
      List<String> told = new ArrayList<>();
      e.violations()
          .forEach(
              v ->
                  told.add(
                      v.pointer().replaceFirst("^/registrations/0/", "") + " " + v.code().code()));
      return told;
    }
  }

  /** The day of {@link #NOW} in the profile's zone. */
  LocalDate today() {
    return profile.legalZone().dayOf(NOW);
  }

  static Grantor organisation(Capacity capacity, String... identifiers) {
    List<PartyIdentifier> numbers = new ArrayList<>();
    for (String identifier : identifiers) {
      String[] parts = identifier.split(":");
      numbers.add(new PartyIdentifier(PartyIdentifierScheme.ofCode(parts[0]), parts[1]));
    }
    return new Grantor(new Organisation("Alleasing", capacity, numbers), Optional.empty());
  }

  static Grantor individual(Optional<String> given, Optional<LocalDate> born) {
    return new Grantor(new Individual("Example", given, born), Optional.empty());
  }

  static Collateral goods(GoodsKind kind) {
    return new SerialNumberedGoods(
        kind, "Contoso", Optional.empty(), "KM8J3CA46JU622994", List.of(), Optional.empty());
  }

  static Collateral described() {
    return new DescribedGoods("Crushing and screening plant");
  }

  /** Details that name the kind of registration and nothing else. */
  static FilingDetails ofKind(String kind) {
    return new FilingDetails(
        null, null, Optional.of(kind), null, false, null, false, false, null, null, null, null);
  }

  /** A filing, to be changed step by step. */
  static final class Draft {
    Interest interest = Interest.SECURITY_INTEREST;
    boolean purchaseMoney;
    List<Grantor> grantors = List.of(organisation(Capacity.OTHER));
    List<Collateral> collateral = List.of(described());
    Optional<LocalDate> lastDay = Optional.empty();
    Optional<String> text = Optional.empty();
    Optional<CollateralType> type = Optional.empty();
    Optional<String> collateralClass = Optional.empty();
    Optional<String> kind = Optional.empty();
    boolean subordinated;
    boolean inventory;
    boolean control;
    Optional<String> proceeds = Optional.empty();
    Optional<String> noticeIdentifier = Optional.empty();
    Optional<LocalDate> agreement = Optional.empty();
    Optional<LocalDate> possession = Optional.empty();
    List<String> accepted = List.of();
    Optional<ClaimedTime> claimed = Optional.empty();
    Optional<Order> notice = Optional.empty();

    RegistrationFiling filing() {
      return new RegistrationFiling(
          interest,
          purchaseMoney,
          grantors,
          collateral,
          lastDay,
          text,
          Optional.of(
              new FilingDetails(
                  type,
                  collateralClass,
                  kind,
                  proceeds,
                  subordinated,
                  noticeIdentifier,
                  inventory,
                  control,
                  agreement,
                  possession,
                  accepted,
                  claimed)),
          notice);
    }
  }
}
