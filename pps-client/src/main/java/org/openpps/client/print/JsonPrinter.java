package org.openpps.client.print;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.PrintWriter;
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
import org.openpps.client.wire.WireJson;
import org.openpps.model.bridge.Preparation;
import org.openpps.model.bridge.PreparationJson;
import org.openpps.model.canonical.CanonicalJson;
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
import org.openpps.model.search.SearchAnswer;
import org.openpps.model.search.combined.CombinedAnswer;
import org.openpps.model.search.diff.SearchDiff;
import org.openpps.model.search.match.MatchExplanation;
import org.openpps.model.search.ordinal.OrdinalAnswer;
import org.openpps.model.search.record.SearchRecord;
import org.openpps.model.statement.StatementDue;
import org.openpps.model.statement.StatementDueJson;

/** JSON for programs, one value a command. Documents are printed exactly as they came. */
public final class JsonPrinter implements Printer {
  private final PrintWriter out;

  /** Writes here. */
  public JsonPrinter(PrintWriter out) {
    this.out = out;
  }

  private record FoundOnRecord(
      @JsonUnwrapped SearchAnswer answer,
      Optional<SearchRecord> record,
      Optional<String> withheldSince) {}

  private record FollowedAct(Act act, List<RefusedMember> refused) {}

  @Override
  public void receipt(Issued<Receipt> receipt, Verdict verdict, Optional<Path> saved) {
    out.println(receipt.text());
  }

  @Override
  public void statement(Issued<Statement> statement, Verdict verdict, Optional<Path> saved) {
    out.println(statement.text());
  }

  @Override
  public void due(List<StatementDue> due, List<Path> saved) {
    out.println(StatementDueJson.write(due));
  }

  @Override
  public void certificate(CertifiedSearch certified, Verdict verdict, Path saved) {
    out.println(certified.certificate().text());
  }

  @Override
  public void search(RecordedSearch made) {
    out.println(
        WireJson.shown(new FoundOnRecord(made.answer(), made.record(), made.withheldSince())));
  }

  /** A program lists them by itself: it reads one value a command. */
  @Override
  public void recorded(List<SearchRecord> records) {}

  @Override
  public void searches(List<SearchRecord> records) {
    out.println(WireJson.shown(records));
  }

  @Override
  public void prices(PriceList prices) {
    out.println(WireJson.shown(prices));
  }

  @Override
  public void search(CombinedAnswer answer) {
    out.println(WireJson.shown(answer));
  }

  @Override
  public void diff(SearchDiff diff) {
    out.println(WireJson.shown(diff));
  }

  @Override
  public void ordinal(OrdinalAnswer answer) {
    out.println(WireJson.shown(answer));
  }

  @Override
  public void match(MatchExplanation explained) {
    out.println(WireJson.shown(explained));
  }

  @Override
  public void registration(RegistrationOnRecord record) {
    out.println(WireJson.shown(record));
  }

  @Override
  public void demands(List<OpenDemand> demands) {
    out.println(WireJson.shown(demands));
  }

  @Override
  public void group(SecuredPartyGroup group) {
    out.println(WireJson.shown(group));
  }

  @Override
  public void portfolio(List<RegistrationOnRecord> registrations) {
    out.println(WireJson.shown(registrations));
  }

  @Override
  public void offers(RegistrationNumber group, List<TransferOffer> offers) {
    out.println(WireJson.shown(offers));
  }

  @Override
  public void grantorView(GrantorView view) {
    out.println(WireJson.shown(view));
  }

  @Override
  public void history(List<HistoryLine> entries) {
    out.println(WireJson.shown(entries));
  }

  @Override
  public void profile(RegisterProfile profile) {
    out.println(profile.json());
  }

  @Override
  public void preflight(PreflightReport report) {
    out.println(WireJson.shown(report));
  }

  /** A program reads the one value of the receipt, and asks for these by themselves. */
  @Override
  public void competing(List<Notice> claims) {}

  @Override
  public void notices(List<Notice> notices) {
    out.println(WireJson.shown(notices));
  }

  @Override
  public void acts(List<Act> acts) {
    out.println(WireJson.shown(acts));
  }

  @Override
  public void act(Act act, List<RefusedMember> refused) {
    out.println(WireJson.shown(new FollowedAct(act, refused)));
  }

  @Override
  public void drafts(List<DraftLine> drafts) {
    out.println(WireJson.shown(drafts));
  }

  @Override
  public void saved(Draft draft) {
    out.println(WireJson.shown(draft.line()));
  }

  /** What it says alone, as {@code pps draft save --from} takes it. */
  @Override
  public void draft(Draft draft) {
    out.println(draft.filing());
  }

  @Override
  public void prepared(Preparation preparation) {
    out.println(CanonicalJson.write(PreparationJson.of(preparation)));
  }

  @Override
  public void verdict(Verdict verdict) {
    out.println(WireJson.shown(verdict));
  }
}
