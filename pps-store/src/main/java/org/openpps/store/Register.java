package org.openpps.store;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.openpps.model.document.Disclosure;
import org.openpps.model.document.OrdinalProof;
import org.openpps.model.document.Receipt;
import org.openpps.model.document.SearchCertificate;
import org.openpps.model.document.Statement;
import org.openpps.model.error.RegisterException;
import org.openpps.model.identifier.GrantorCode;
import org.openpps.model.identifier.NamedInformation;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.merkle.ConsistencyProof;
import org.openpps.model.note.SignedCheckpoint;
import org.openpps.model.note.VerifierKey;
import org.openpps.model.party.Grantor;
import org.openpps.model.portfolio.PortfolioFilter;
import org.openpps.model.portfolio.PortfolioPage;
import org.openpps.model.preflight.PreflightReport;
import org.openpps.model.profile.PriceList;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.Filer;
import org.openpps.model.registration.Filing;
import org.openpps.model.registration.GrantorView;
import org.openpps.model.registration.HistoryLine;
import org.openpps.model.registration.Item;
import org.openpps.model.registration.Notice;
import org.openpps.model.registration.OpenDemand;
import org.openpps.model.registration.RegistrationOnRecord;
import org.openpps.model.registration.SecuredPartyGroup;
import org.openpps.model.registration.TransferOffer;
import org.openpps.model.search.Criterion;
import org.openpps.model.search.Search;
import org.openpps.model.search.SearchAnswer;
import org.openpps.model.search.SearchProfile;
import org.openpps.model.search.combined.CombinedAnswer;
import org.openpps.model.search.combined.CombinedSearch;
import org.openpps.model.search.diff.DiffSearch;
import org.openpps.model.search.diff.SearchDiff;
import org.openpps.model.search.ordinal.OrdinalAnswer;
import org.openpps.model.statement.FilingStatements;
import org.openpps.model.statement.GroupStatements;
import org.openpps.store.account.ApiKeys;
import org.openpps.store.act.Acts;
import org.openpps.store.draft.Drafts;
import org.openpps.store.grantor.GrantorCodes;
import org.openpps.store.journal.RecordedSearches;
import org.openpps.store.keying.SearchProfileVersions;
import org.openpps.store.manifest.HeldManifest;
import org.openpps.store.registrar.Acknowledgement;
import org.openpps.store.verify.LedgerReport;

/**
 * A register of interests in personal property, embedded in the calling program or behind a
 * service.
 *
 * <p>Every method may be called from any thread. Refusals are {@link
 * org.openpps.model.error.RefusedException} with every violation found; whatever else fails is a
 * {@link RegisterException} with a stable code. A filing cannot join the caller's transaction.
 */
public interface Register extends AutoCloseable {
  /**
   * Opens the register in a database, and founds it when the database is empty.
   *
   * @throws RegisterException KEY_MISMATCH, PROFILE_MISMATCH, ORIGIN_MISMATCH or
   *     LEDGER_BEHIND_CHECKPOINT when key, rules and ledger do not belong together
   */
  static Register open(RegisterSettings settings) {
    return OpenRegister.open(settings);
  }

  /**
   * Files a command and waits until what it made is on disk.
   *
   * @throws RegisterException when it was refused (nothing was written), or its outcome is unknown:
   *     then the same filing may be sent again under the same key
   */
  Acknowledgement file(Filing filing);

  /** Like {@link #file}, without waiting. */
  CompletableFuture<Acknowledgement> fileAsync(Filing filing);

  /**
   * Puts on record every stated end that has passed, in slices between other callers' commands. An
   * open register does it by itself, at the interval of its settings; liveness never waits for it.
   *
   * @throws RegisterException when nothing can be written; what is left stays due
   */
  void recordExpiries();

  /**
   * What an exact search finds: registrations live at T among the first N entries. A pure read:
   * nothing is put on record and nothing charged. The searches of accounts are made through {@link
   * #searches}.
   *
   * @throws RegisterException a refusal, where the search profile demands more than was given, or
   *     compares no names
   */
  SearchAnswer search(Search search);

  /** The same for a search without a purpose. */
  default SearchAnswer search(Criterion criterion, AsAt asAt) {
    return search(Search.of(criterion, asAt));
  }

  /**
   * What each of several criteria finds, all as at one moment, and which registrations are found by
   * which.
   *
   * @throws RegisterException a refusal of all that is wrong with any of the criteria
   */
  CombinedAnswer search(CombinedSearch search);

  /** A signed certificate for each of several criteria, all as at one moment, in their order. */
  List<SearchCertificate> certify(CombinedSearch search);

  /**
   * The same search as a signed certificate; "nothing found" is one too. Nothing is put on record.
   */
  SearchCertificate certify(Search search);

  /** The same for a search without a purpose. */
  default SearchCertificate certify(Criterion criterion, AsAt asAt) {
    return certify(Search.of(criterion, asAt));
  }

  /** The searches that accounts make, each on record and charged. Not part of the ledger. */
  RecordedSearches searches();

  /**
   * What a search finds at one moment and not at another, and why.
   *
   * @throws RegisterException MOMENTS_REVERSED, or a refusal as of {@link #search(Search)}
   */
  SearchDiff diff(DiffSearch search);

  /**
   * Which of two entries came first; a registration is named by the number of its first entry.
   *
   * @throws RegisterException ENTRY_UNKNOWN
   */
  OrdinalAnswer ordinal(RegistrationNumber first, RegistrationNumber second, AsAt asAt);

  /**
   * The statements of two entries under the newest checkpoint, the earlier first; empty where one
   * is not on record, or both are one.
   */
  Optional<OrdinalProof> ordinalProof(RegistrationNumber one, RegistrationNumber other);

  /**
   * A registration by its number or that of any of its entries, as at a moment, without birth
   * dates.
   */
  Optional<RegistrationOnRecord> registration(RegistrationNumber number, AsAt asAt);

  /**
   * The grantor on record that has this code; it files as {@link Filer#grantor}.
   *
   * @param number of the registration or of any of its entries
   * @throws RegisterException GRANTOR_CODE_UNKNOWN, also where there is no such registration;
   *     GRANTOR_SECRET_MISSING
   */
  Item<Grantor> grantor(RegistrationNumber number, GrantorCode code);

  /**
   * What stands against the grantor who has this code, now. Nothing is asked but the code, and
   * nothing is charged.
   *
   * @throws RegisterException as {@link #grantor}
   */
  GrantorView grantorView(RegistrationNumber number, GrantorCode code);

  /**
   * Open demands of grantors in live registrations of a group, oldest first.
   *
   * @param after the number of the last one that is known; absent for the first
   * @param limit the most to give
   */
  List<OpenDemand> demands(RegistrationNumber group, Optional<RegistrationNumber> after, int limit);

  /** A secured party group as it stands. */
  Optional<SecuredPartyGroup> group(RegistrationNumber number);

  /**
   * The registrations of a group by number, as at a moment, without birth dates.
   *
   * @param after the number of the last one that is known; absent for the first
   * @param limit the most to give
   */
  PortfolioPage registrations(
      RegistrationNumber group,
      PortfolioFilter filter,
      AsAt asAt,
      Optional<RegistrationNumber> after,
      int limit);

  /** Hands over the same one by one, all of them, without holding more than a few. */
  void eachRegistration(
      RegistrationNumber group,
      PortfolioFilter filter,
      AsAt asAt,
      Consumer<RegistrationOnRecord> each);

  /** The open offer that the entry of this number made. */
  Optional<TransferOffer> transferOffer(RegistrationNumber offer);

  /**
   * Open offers of registrations that the group has made and that are made to it, in the order in
   * which they were made.
   */
  List<TransferOffer> transferOffers(RegistrationNumber group);

  /**
   * The entries about the registration or group that {@code number} leads to; empty if unknown. In
   * the history of a registration each change of the address for service of a group stands, made
   * while that group held it.
   */
  List<HistoryLine> history(RegistrationNumber number);

  /**
   * Checks a filing by the rules that would decide it, as at the newest entry. Nothing is written,
   * and what others claim is counted, not shown.
   *
   * @throws RegisterException a refusal, when the bundle is not even well-formed
   */
  PreflightReport check(Filer filer, FileRegistrations bundle);

  /**
   * Claims of other groups to the same things, as the filing that made this entry found them; by
   * their registration numbers.
   */
  List<Notice> competingClaims(RegistrationNumber entry);

  /**
   * Notices due to a group, oldest first; of competing claims, where the profile has a line for
   * them.
   *
   * @param after the id of the last one that is known; absent for the first
   * @param limit the most to give
   */
  List<Notice> notices(RegistrationNumber group, Optional<String> after, int limit);

  /** The account that filed the entry, for deciding who may see all of it. */
  Optional<String> filerOf(RegistrationNumber entry);

  /** The verification statement of an entry under the newest checkpoint. */
  Optional<Statement> statement(RegistrationNumber entry, Disclosure disclosure);

  /** The statements of all entries of the command that made {@code entry}, under one checkpoint. */
  Optional<Receipt> receipt(RegistrationNumber entry, Disclosure disclosure);

  /**
   * The verification statements that the command which made this entry makes due, each with what is
   * its recipient's to see: to whom, and whether at all, the profile says. Empty when there is no
   * such entry.
   */
  Optional<FilingStatements> statementsOf(RegistrationNumber entry);

  /**
   * The verification statements due to a group, oldest first, whoever made the entries.
   *
   * @param after the entry after which they begin; absent for the first
   * @param limit from how many entries that concern the group they are taken
   */
  GroupStatements statementsTo(
      RegistrationNumber group, Optional<RegistrationNumber> after, int limit);

  /**
   * Takes in a manifest: lines of digest, two blanks and path (RFC 8493, section 2.1.3). It is
   * invisible until a filing names its digest. Sending it again changes nothing.
   *
   * @param digest SHA-256 of the bytes
   * @param bytes read to its end, not closed
   */
  HeldManifest putManifest(NamedInformation digest, InputStream bytes);

  /** The newest checkpoint, signed. */
  SignedCheckpoint checkpoint();

  /** The proof that the first {@code newSize} entries continue the first {@code oldSize}. */
  ConsistencyProof consistency(long oldSize, long newSize);

  /** The public key under which this register signs. */
  VerifierKey verifierKey();

  /** The search logic in force at the newest entry. */
  SearchProfile searchProfile();

  /** The versions of the search logic: how they stand, and taking up another. */
  SearchProfileVersions searchProfiles();

  /** The rules in force. */
  RegisterProfile profile();

  /**
   * What acts cost.
   *
   * @param day the day in the register's legal zone; absent for today
   */
  PriceList prices(Optional<LocalDate> day);

  /** What the register can do at the moment. */
  Condition condition();

  /** Re-reads everything, recomputes tree and views, and reports what differs. */
  LedgerReport verifyLedger();

  /** Empties the views and makes them anew from the ledger. Nothing else may use the register. */
  void rebuild();

  /** Who may call a service in front of this register. Not part of the ledger. */
  ApiKeys apiKeys();

  /** The codes by which grantors, who have no account, read and speak. Not part of the ledger. */
  GrantorCodes grantorCodes();

  /** Filings that accounts have begun to write. Not part of the ledger. */
  Drafts drafts();

  /**
   * What is asked for a whole portfolio at once, and how far it has come. Not part of the ledger.
   */
  Acts acts();

  /** Finishes what is being written and stops. The data source stays open. */
  @Override
  void close();
}
