package org.openpps.model.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.merkle.Hash;

/**
 * A named, versioned rule set. A register runs one; a registration keeps the version it was made
 * under.
 *
 * @param name for example {@code custody}
 * @param version from 1
 * @param effect one plain sentence: what an entry gives and what it does not
 * @param legalZone the legal time zone, in which days end
 * @param parties how grantors are recorded
 * @param fields what is asked of the fields of a filing; fields that are not listed may be given
 * @param collateralClasses the classes of collateral; empty where the regime has none
 * @param registrationKinds the kinds of registration; empty where the regime has none
 * @param orders the kinds of order that may be noted on a registration, or registered on their own
 * @param grantorCheck whether a change names a grantor on record; absent where none may be named
 * @param terms how long registrations last
 * @param renewal how they are renewed
 * @param graces the time a filing has
 * @param demand the clocks of an amendment demand
 * @param keyReissue the clock of a lost key
 * @param notices the notices that events make due
 * @param calendar the business days
 * @param fees what acts cost
 * @param digest SHA-256 of the canonical JSON of the file without its fees
 * @param json the file, as canonical JSON
 */
public record RegisterProfile(
    String name,
    int version,
    String effect,
    LegalZone legalZone,
    PartyDetails parties,
    List<FieldRule> fields,
    List<CollateralClass> collateralClasses,
    List<RegistrationKind> registrationKinds,
    List<OrderKind> orders,
    Optional<GrantorCheck> grantorCheck,
    TermLimits terms,
    RenewalRule renewal,
    List<GracePeriod> graces,
    DemandClock demand,
    KeyReissueClock keyReissue,
    List<NoticeDue> notices,
    BusinessCalendar calendar,
    FeeTable fees,
    Hash digest,
    String json) {
  /** The default, for a register that no statute stands behind. */
  public static final String CUSTODY = "custody@1";

  /** Every profile that comes with this release. */
  public static final List<String> SUPPLIED =
      List.of(CUSTODY, "au@1", "nz@1", "ca-bc@1", "us-ucc9@1");

  /** Copies. */
  public RegisterProfile {
    fields = List.copyOf(fields);
    collateralClasses = List.copyOf(collateralClasses);
    registrationKinds = List.copyOf(registrationKinds);
    orders = List.copyOf(orders);
    graces = List.copyOf(graces);
    notices = List.copyOf(notices);
  }

  /**
   * Loads the profile {@code name@version} that comes with this library.
   *
   * @throws RegisterException PROFILE_UNKNOWN when there is none
   */
  public static RegisterProfile load(String id) {
    if (!SUPPLIED.contains(id)) {
      throw new RegisterException(
          ErrorCode.PROFILE_UNKNOWN,
          "This release has no profile " + id + ", only " + String.join(", ", SUPPLIED) + ".");
    }
    try (InputStream in = RegisterProfile.class.getResourceAsStream(id + ".json")) {
      return read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a profile that an embedder supplies: JSON in UTF-8, in the form of the files beside this
   * class.
   *
   * @throws RegisterException PROFILE_MALFORMED, with the place in the file and what is wrong there
   */
  public static RegisterProfile read(byte[] json) {
    return ProfileReader.read(json);
  }

  /** {@code name@version}. */
  public String id() {
    return name + "@" + version;
  }

  /** The legal time zone. */
  public ZoneId zone() {
    return legalZone.id();
  }

  /** The instant at which a registration whose last day is {@code day} ends. */
  public Instant endOf(LocalDate day) {
    return legalZone.endOf(day);
  }

  /** The class of collateral of this code. */
  public Optional<CollateralClass> collateralClass(String code) {
    return collateralClasses.stream().filter(line -> line.code().equals(code)).findFirst();
  }

  /** The kind of registration of this code. */
  public Optional<RegistrationKind> registrationKind(String code) {
    return registrationKinds.stream().filter(line -> line.code().equals(code)).findFirst();
  }

  /** The kind of order of this code. */
  public Optional<OrderKind> orderKind(String code) {
    return orders.stream().filter(line -> line.code().equals(code)).findFirst();
  }

  /** What is asked of a field of a filing. */
  public Demand demand(FilingField field) {
    return fields.stream()
        .filter(rule -> rule.field() == field)
        .map(FieldRule::demand)
        .findFirst()
        .orElse(Demand.OPTIONAL);
  }

  /** The line by which {@code occasion} makes a notice to {@code recipient} due, if it does. */
  public Optional<NoticeDue> noticeDue(NoticeDue.Occasion occasion, NoticeDue.Recipient recipient) {
    return notices.stream()
        .filter(line -> line.occasions().contains(occasion) && line.recipient() == recipient)
        .findFirst();
  }
}
