package org.openpps.model.statement;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openpps.model.collateral.DescribedGoods;
import org.openpps.model.document.Disclosure;
import org.openpps.model.document.Statement;
import org.openpps.model.identifier.GrantorCode;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.Entry;
import org.openpps.model.merkle.Hash;
import org.openpps.model.merkle.ProofPaths;
import org.openpps.model.note.Checkpoint;
import org.openpps.model.note.SignedCheckpoint;
import org.openpps.model.note.SigningKey;
import org.openpps.model.party.AddressForService;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.HolderRole;
import org.openpps.model.party.Individual;
import org.openpps.model.party.Party;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.registration.AcceptTransfer;
import org.openpps.model.registration.AmendRegistration;
import org.openpps.model.registration.AnswerDemand;
import org.openpps.model.registration.ChangeAddress;
import org.openpps.model.registration.Command;
import org.openpps.model.registration.CreateGroup;
import org.openpps.model.registration.DemandAnswer;
import org.openpps.model.registration.DemandGround;
import org.openpps.model.registration.DischargeRegistration;
import org.openpps.model.registration.EventReader;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.Filer;
import org.openpps.model.registration.Interest;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.MakeDemand;
import org.openpps.model.registration.OfferTransfer;
import org.openpps.model.registration.RecordExpiry;
import org.openpps.model.registration.Registration;
import org.openpps.model.registration.RegistrationFiling;
import org.openpps.model.registration.RemoveRegistration;
import org.openpps.model.registration.RenewRegistration;
import org.openpps.model.registration.RestoreRegistration;
import org.openpps.model.registration.SecuredPartyGroup;
import org.openpps.model.registration.SmallRegister;
import org.openpps.model.registration.SpeakAsHolder;
import org.openpps.model.registration.SubordinateRegistration;
import org.openpps.model.registration.SuspendGroup;
import org.openpps.model.registration.WithdrawTransfer;

/**
 * A village in which everybody is an individual with a birth date, and the lender Lea has a group.
 */
final class Village {
  static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
  static final RegistrationNumber GROUP = new RegistrationNumber(1);
  static final RegistrationNumber LOAN = new RegistrationNumber(2);
  static final RegistrationNumber MAXS = new RegistrationNumber(3);
  static final Filer LEA = new Filer("lea-account", false);
  static final Filer MAX = new Filer("max-account", false);
  static final Filer REGISTRAR = new Filer("registrar-account", true);

  static final Party LENDER = individual("Lender", "Lea", "1961-01-01");
  static final Party BUYER = individual("Merchant", "Max", "1950-12-12");
  static final Grantor ADA = new Grantor(individual("Ables", "Ada", "1972-02-02"), none());
  static final Grantor BEN =
      new Grantor(individual("Baker", "Ben", "1983-03-03"), Optional.of(HolderRole.OTHER));
  static final Grantor CLEO = new Grantor(individual("Cook", "Cleo", "1994-04-04"), none());

  static final SigningKey KEY =
      SigningKey.fromSeed(
          "register.example/village",
          HexFormat.of()
              .parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));

  static final CodesOfGrantors CODES =
      (registration, grantor) ->
          Optional.of(
              GrantorCode.of(
                  Arrays.copyOf(
                      Hash.sha256((registration + ":" + grantor).getBytes(UTF_8)).bytes(),
                      GrantorCode.OCTETS)));

  private final SmallRegister register =
      new SmallRegister(KEY.verifierKey().name(), KEY.verifierKey().format(), NOW);
  private int filings;

  /** What a command did: its first entry, and what stood before and after it. */
  record Act(Statement whole, Standing standing) {
    List<StatementDue> due(String profile) {
      return StatementDue.of(RegisterProfile.load(profile), whole, standing, CODES);
    }
  }

  Act groupCreated() {
    return file(LEA, new CreateGroup(List.of(LENDER), address("lea@village.example")));
  }

  Act addressChanged() {
    groupCreated();
    return file(LEA, new ChangeAddress(GROUP, address("lea@town.example"), none()));
  }

  Act groupSuspended() {
    groupCreated();
    return file(REGISTRAR, new SuspendGroup(GROUP, "Who Lea is was not shown."));
  }

  /** Lea lends to Ada and Ben. */
  Act created() {
    groupCreated();
    return file(
        new FileRegistrations(
            GROUP,
            List.of(
                new RegistrationFiling(
                    Interest.SECURITY_INTEREST,
                    false,
                    List.of(ADA, BEN),
                    List.of(new DescribedGoods("two cows")),
                    Optional.of(LocalDate.of(2031, 11, 24)),
                    Optional.empty()))));
  }

  /** Cleo takes the place of Ben. */
  Act amended() {
    created();
    return file(
        new AmendRegistration(
            LOAN,
            List.of(CLEO),
            List.of(),
            List.of(register.registration(LOAN).orElseThrow().grantors().get(1).id()),
            Optional.empty()));
  }

  /** Lea offers the loan to Max. */
  Act transferOffered() {
    created();
    file(MAX, new CreateGroup(List.of(BUYER), address("max@village.example")));
    return file(LEA, new OfferTransfer(GROUP, MAXS, List.of(LOAN), none()));
  }

  Act transferWithdrawn() {
    return file(LEA, new WithdrawTransfer(number(transferOffered()), none()));
  }

  /** Max takes it. */
  Act transferred() {
    return file(MAX, new AcceptTransfer(number(transferOffered()), List.of(), false, none()));
  }

  /** Ada says that nothing is secured any more. */
  Act demandMade() {
    created();
    ItemId ada = register.registration(LOAN).orElseThrow().grantors().get(0).id();
    return file(
        Filer.grantor(ada),
        new MakeDemand(LOAN, ada, DemandGround.NOTHING_SECURED, List.of(), none()));
  }

  Act demandAnswered() {
    return file(LEA, new AnswerDemand(LOAN, number(demandMade()), DemandAnswer.OBJECTS, none()));
  }

  /** Ben says that he holds the cows for Lea. */
  Act holderAcknowledged() {
    created();
    ItemId ben = register.registration(LOAN).orElseThrow().grantors().get(1).id();
    return file(Filer.grantor(ben), new SpeakAsHolder(LOAN, ben, true, none()));
  }

  /** Lea lets Max go first, who lent after her. */
  Act subordinated() {
    created();
    file(MAX, new CreateGroup(List.of(BUYER), address("max@village.example")));
    Act later =
        file(
            MAX,
            new FileRegistrations(
                MAXS,
                List.of(
                    new RegistrationFiling(
                        Interest.SECURITY_INTEREST,
                        false,
                        List.of(ADA),
                        List.of(new DescribedGoods("two cows")),
                        Optional.empty(),
                        Optional.empty()))));
    return file(LEA, new SubordinateRegistration(LOAN, number(later), none()));
  }

  Act removed() {
    created();
    return file(REGISTRAR, new RemoveRegistration(LOAN, "It was made against nobody."));
  }

  Act restored() {
    removed();
    return file(REGISTRAR, new RestoreRegistration(LOAN, "It was made against Ada and Ben."));
  }

  /** The stated end passed, and the register says so. */
  Act expired() {
    created();
    Instant end = register.registration(LOAN).orElseThrow().terms().end().orElseThrow().at();
    return file(new Filer(Filer.REGISTER, false), new RecordExpiry(LOAN, end), end);
  }

  /** Every act here. */
  static Map<String, Function<Village, Act>> acts() {
    Map<String, Function<Village, Act>> acts = new LinkedHashMap<>();
    acts.put("group-created", Village::groupCreated);
    acts.put("address-changed", Village::addressChanged);
    acts.put("group-suspended", Village::groupSuspended);
    acts.put("transfer-offered", Village::transferOffered);
    acts.put("transfer-withdrawn", Village::transferWithdrawn);
    acts.put("created", Village::created);
    acts.put("amended", Village::amended);
    acts.put("renewed", Village::renewed);
    acts.put("transferred", Village::transferred);
    acts.put("discharged", Village::discharged);
    acts.put("subordinated", Village::subordinated);
    acts.put("removed", Village::removed);
    acts.put("restored", Village::restored);
    acts.put("expired", Village::expired);
    acts.put("demand-made", Village::demandMade);
    acts.put("demand-answered", Village::demandAnswered);
    acts.put("holder-acknowledged", Village::holderAcknowledged);
    return acts;
  }

  private static RegistrationNumber number(Act act) {
    return new RegistrationNumber(act.whole().index());
  }

  private static AddressForService address(String email) {
    return new AddressForService(Optional.of(email), none());
  }

  Act renewed() {
    created();
    return file(new RenewRegistration(LOAN, LocalDate.of(2032, 11, 24), Optional.empty()));
  }

  Act discharged() {
    created();
    return file(new DischargeRegistration(LOAN, Optional.empty()));
  }

  Act file(Command command) {
    return file(LEA, command);
  }

  Act file(Filer filer, Command command) {
    return file(filer, command, NOW);
  }

  private Act file(Filer filer, Command command, Instant time) {
    Map<RegistrationNumber, Registration> registrations = new HashMap<>();
    Map<RegistrationNumber, SecuredPartyGroup> groups = new HashMap<>();
    for (int i = 1; i < register.entries().size(); i++) {
      RegistrationNumber number = new RegistrationNumber(i);
      register.registration(number).ifPresent(state -> registrations.put(number, state));
      register.group(number).ifPresent(state -> groups.put(number, state));
    }
    Entry first = register.file(filer, "filing-" + filings++, command, time).get(0);
    RegistrationNumber subject = EventReader.read(first).orElseThrow().event().subject();
    return new Act(
        whole(first),
        register.registration(subject).isPresent()
            ? Standing.ofRegistration(
                states(registrations.get(subject), register.registration(subject)),
                register::registration,
                register::group)
            : Standing.ofGroup(
                states(groups.get(subject), register.group(subject)), register::group));
  }

  private static <T> List<T> states(T before, Optional<T> after) {
    return Stream.concat(Stream.ofNullable(before), after.stream()).toList();
  }

  private Statement whole(Entry entry) {
    long size = register.entries().size();
    Checkpoint checkpoint =
        new Checkpoint(KEY.verifierKey().name(), size, ProofPaths.root(size, register.nodes()));
    return Statement.of(
        entry,
        ProofPaths.inclusion(entry.sequence(), size, register.nodes()),
        SignedCheckpoint.sign(checkpoint, KEY).format(),
        Disclosure.FULL);
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }

  private static Party individual(String family, String given, String born) {
    return new Individual(family, Optional.of(given), Optional.of(LocalDate.parse(born)));
  }
}
