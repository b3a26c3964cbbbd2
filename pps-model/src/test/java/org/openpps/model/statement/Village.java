package org.openpps.model.statement;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
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
import org.openpps.model.party.Individual;
import org.openpps.model.party.Party;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.registration.AmendRegistration;
import org.openpps.model.registration.Command;
import org.openpps.model.registration.CreateGroup;
import org.openpps.model.registration.DischargeRegistration;
import org.openpps.model.registration.EventReader;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.Filer;
import org.openpps.model.registration.Interest;
import org.openpps.model.registration.Registration;
import org.openpps.model.registration.RegistrationFiling;
import org.openpps.model.registration.RenewRegistration;
import org.openpps.model.registration.SecuredPartyGroup;
import org.openpps.model.registration.SmallRegister;

/**
 * A village in which everybody is an individual with a birth date, and the lender Lea has a group.
 */
final class Village {
  static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
  static final RegistrationNumber GROUP = new RegistrationNumber(1);
  static final RegistrationNumber LOAN = new RegistrationNumber(2);
  static final Filer LEA = new Filer("lea-account", false);

  static final Party LENDER = individual("Lender", "Lea", "1961-01-01");
  static final Grantor ADA = new Grantor(individual("Ables", "Ada", "1972-02-02"), none());
  static final Grantor BEN = new Grantor(individual("Baker", "Ben", "1983-03-03"), none());
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

  /** What a command did: its last entry, and what stood before and after it. */
  record Act(Statement whole, Standing standing) {
    List<StatementDue> due(String profile) {
      return StatementDue.of(RegisterProfile.load(profile), whole, standing, CODES);
    }
  }

  Act groupCreated() {
    return file(
        new CreateGroup(
            List.of(LENDER), new AddressForService(Optional.of("lea@village.example"), none())));
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
    Optional<SecuredPartyGroup> group = register.group(GROUP);
    Optional<Registration> loan = register.registration(LOAN);
    List<Entry> entries = register.file(filer, "filing-" + filings++, command, NOW);
    Entry last = entries.get(entries.size() - 1);
    RegistrationNumber subject = EventReader.read(last).orElseThrow().event().subject();
    List<Registration> registrations = new ArrayList<>();
    List<SecuredPartyGroup> groups = new ArrayList<>();
    if (subject.equals(GROUP)) {
      group.ifPresent(groups::add);
      groups.add(register.group(GROUP).orElseThrow());
    } else {
      loan.ifPresent(registrations::add);
      registrations.add(register.registration(subject).orElseThrow());
      Standing.groupsOf(registrations).forEach(g -> groups.add(register.group(g).orElseThrow()));
    }
    return new Act(whole(last), new Standing(registrations, groups));
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
