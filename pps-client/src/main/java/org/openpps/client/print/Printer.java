package org.openpps.client.print;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.openpps.client.Act;
import org.openpps.client.CertifiedSearch;
import org.openpps.client.Draft;
import org.openpps.client.DraftLine;
import org.openpps.client.Issued;
import org.openpps.client.RecordedSearch;
import org.openpps.client.RefusedMember;
import org.openpps.model.bridge.Preparation;
import org.openpps.model.document.Receipt;
import org.openpps.model.document.Statement;
import org.openpps.model.document.Verdict;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.preflight.PreflightReport;
import org.openpps.model.profile.PriceList;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.registration.GrantorView;
import org.openpps.model.registration.HistoryLine;
import org.openpps.model.registration.Notice;
import org.openpps.model.registration.OpenDemand;
import org.openpps.model.registration.RegistrationOnRecord;
import org.openpps.model.registration.SecuredPartyGroup;
import org.openpps.model.registration.TransferOffer;
import org.openpps.model.search.combined.CombinedAnswer;
import org.openpps.model.search.diff.SearchDiff;
import org.openpps.model.search.match.MatchExplanation;
import org.openpps.model.search.ordinal.OrdinalAnswer;
import org.openpps.model.search.record.SearchRecord;
import org.openpps.model.statement.StatementDue;

/** Shows what a command brought. */
public interface Printer {
  /** The receipt of a filing with what follows from it, and where it was saved. */
  void receipt(Issued<Receipt> receipt, Verdict verdict, Optional<Path> saved);

  /** A statement with what follows from it, and where it was saved. */
  void statement(Issued<Statement> statement, Verdict verdict, Optional<Path> saved);

  /** Statements that are due, and the files in which they were saved. */
  void due(List<StatementDue> due, List<Path> saved);

  /** A search certificate with what follows from it, and where it was saved. */
  void certificate(CertifiedSearch certified, Verdict verdict, Path saved);

  /** The answer to a search with its record. */
  void search(RecordedSearch made);

  /** The records of several searches that were just made together. */
  void recorded(List<SearchRecord> records);

  /** Records of searches, newest first. */
  void searches(List<SearchRecord> records);

  /** What acts cost. */
  void prices(PriceList prices);

  /** The answer to a search by several criteria. */
  void search(CombinedAnswer answer);

  /** What a search finds at one moment and not at another. */
  void diff(SearchDiff diff);

  /** Which of two entries came first. */
  void ordinal(OrdinalAnswer answer);

  /** Whether one name or serial number finds another, and why. */
  void match(MatchExplanation explained);

  /** A registration as read. */
  void registration(RegistrationOnRecord record);

  /** What grantors demand of a group. */
  void demands(List<OpenDemand> demands);

  /** A secured party group as it stands. */
  void group(SecuredPartyGroup group);

  /** The registrations of a group, by number. */
  void portfolio(List<RegistrationOnRecord> registrations);

  /** Open offers of registrations that this group makes and that are made to it. */
  void offers(RegistrationNumber group, List<TransferOffer> offers);

  /** What stands against a grantor, for that grantor. */
  void grantorView(GrantorView view);

  /** All entries about a registration or group. */
  void history(List<HistoryLine> entries);

  /** The rules that the register runs by. */
  void profile(RegisterProfile profile);

  /** What a filing would come to. */
  void preflight(PreflightReport report);

  /** Claims of others to the same things, which a filing found; by number. */
  void competing(List<Notice> claims);

  /** Notices, oldest first. */
  void notices(List<Notice> notices);

  /** Acts, the latest first. */
  void acts(List<Act> acts);

  /** An act as it stands, with the members that were refused. */
  void act(Act act, List<RefusedMember> refused);

  /** The drafts of an account. */
  void drafts(List<DraftLine> drafts);

  /** A draft that was just saved. */
  void saved(Draft draft);

  /** A draft with what it says. */
  void draft(Draft draft);

  /** Filings prepared for a statutory register. */
  void prepared(Preparation preparation);

  /** What a verification found. */
  void verdict(Verdict verdict);
}
