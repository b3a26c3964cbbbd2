package org.openpps.client.print;

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
import org.openpps.model.bridge.PreparationText;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.document.DemandWords;
import org.openpps.model.document.DocumentVerification;
import org.openpps.model.document.Outcome;
import org.openpps.model.document.Receipt;
import org.openpps.model.document.Statement;
import org.openpps.model.document.Verdict;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.preflight.PreflightReport;
import org.openpps.model.profile.PriceList;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.registration.GrantorView;
import org.openpps.model.registration.HistoryLine;
import org.openpps.model.registration.Item;
import org.openpps.model.registration.Notice;
import org.openpps.model.registration.OpenDemand;
import org.openpps.model.registration.ReadPoint;
import org.openpps.model.registration.Registration;
import org.openpps.model.registration.RegistrationOnRecord;
import org.openpps.model.registration.SecuredPartyGroup;
import org.openpps.model.registration.TransferOffer;
import org.openpps.model.search.combined.CombinedAnswer;
import org.openpps.model.search.diff.SearchDiff;
import org.openpps.model.search.match.MatchExplanation;
import org.openpps.model.search.ordinal.OrdinalAnswer;
import org.openpps.model.search.record.SearchRecord;
import org.openpps.model.statement.StatementDue;
import org.openpps.model.statement.StatementLetter;

/** Aligned text for people. */
public final class TablePrinter implements Printer {
  private final PrintWriter out;

  /** Writes here. */
  public TablePrinter(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void receipt(Issued<Receipt> receipt, Verdict verdict, Optional<Path> saved) {
    Table table = new Table(FiledRow.HEADINGS);
    receipt.document().statements().forEach(statement -> table.row(FiledRow.of(statement)));
    lines(table.lines());
    saved.ifPresent(path -> out.println("The receipt is saved in " + path + "."));
    effect(verdict);
  }

  @Override
  public void statement(Issued<Statement> statement, Verdict verdict, Optional<Path> saved) {
    document(verdict);
    saved.ifPresent(path -> out.println("The statement is saved in " + path + "."));
    effect(verdict);
  }

  @Override
  public void due(List<StatementDue> due, List<Path> saved) {
    if (due.isEmpty()) {
      out.println("No statements are due.");
      return;
    }
    Table table = new Table("ENTRY", "WHAT HAPPENED", "TO", "REACHES THEM");
    due.forEach(
        statement ->
            table.row(
                statement.entry().display(),
                StatementLetter.happened(statement),
                StatementLetter.to(statement),
                StatementLetter.reaches(statement)));
    lines(table.lines());
    section(
        "What the secured party owes",
        due.stream().flatMap(statement -> statement.duty().stream()).distinct().toList());
    section("Saved", saved.stream().map(Path::toString).toList());
    effect(DocumentVerification.verify(due.get(0).statement(), Optional.empty()));
  }

  @Override
  public void certificate(CertifiedSearch certified, Verdict verdict, Path saved) {
    document(verdict);
    section("The register's signed word", verdict.signedWord());
    section("Scope", verdict.limits());
    out.println("The certificate is saved in " + saved + ".");
    lines(SearchPage.line(certified));
    effect(verdict);
  }

  @Override
  public void search(RecordedSearch made) {
    lines(AnswerPage.lines(made.answer()));
    made.withheldSince().ifPresent(words -> out.println(Plain.line(words)));
    out.println(scope(made.answer().at()));
    made.record().ifPresent(record -> out.println(SearchPage.line(record)));
  }

  @Override
  public void search(CombinedAnswer answer) {
    lines(CombinedPage.lines(answer));
    out.println(scope(answer.at()));
  }

  @Override
  public void diff(SearchDiff diff) {
    lines(DiffPage.lines(diff));
    out.println("Then: " + scope(diff.since()));
    out.println("Now: " + scope(diff.at()));
  }

  @Override
  public void ordinal(OrdinalAnswer answer) {
    answer.words().forEach(sentence -> out.println(Plain.line(sentence)));
    out.println(scope(answer.at()));
  }

  @Override
  public void recorded(List<SearchRecord> records) {
    records.forEach(record -> out.println(SearchPage.line(record)));
  }

  @Override
  public void searches(List<SearchRecord> records) {
    lines(SearchPage.lines(records));
  }

  @Override
  public void prices(PriceList prices) {
    lines(SearchPage.lines(prices));
  }

  @Override
  public void match(MatchExplanation explained) {
    lines(ExplainedMatch.lines(explained));
  }

  @Override
  public void registration(RegistrationOnRecord record) {
    Registration registration = record.registration();
    Fields fields =
        new Fields()
            .add("Registration", registration.number().display())
            .add("Status", record.status().code())
            .add("Began", CanonicalTime.write(registration.beganAt()))
            .add("Discharged", registration.dischargedAt().map(CanonicalTime::write))
            .add("Removed", registration.removedAt().map(CanonicalTime::write))
            .add("Interest", Words.claimed(registration.terms()))
            .add("Ends", Words.end(registration.terms().end()))
            .add("Group", registration.terms().group().display())
            .add("Rules", registration.terms().profile());
    registration.subordinatedTo().forEach(before -> fields.add("Stands behind", before.display()));
    registration.orders().forEach(noted -> fields.add("Order", Words.order(noted)));
    registration
        .securedParties()
        .forEach(
            i -> item(fields, Words.member(registration.terms()), i, Words.party(i.content())));
    registration
        .grantors()
        .forEach(
            i -> {
              item(fields, "Grantor", i, Words.grantor(i.content()));
              registration
                  .holderWord(i.id())
                  .ifPresent(word -> fields.add("", "says: " + GrantorPage.said(word)));
            });
    registration
        .collateral()
        .forEach(
            i -> {
              item(fields, "Collateral", i, Words.collateral(i.content()));
              Words.identifiers(i.content()).forEach(id -> fields.add("", id));
            });
    registration.text().ifPresent(i -> fields.add("Text", Words.text(i.content())));
    registration.demands().forEach(d -> fields.add("Demand", GrantorPage.standing(d)));
    fields.add("Last entry", registration.lastEntry().display());
    lines(fields.lines(0));
    out.println(scope(record.at()));
  }

  @Override
  public void demands(List<OpenDemand> demands) {
    if (demands.isEmpty()) {
      out.println("No demands.");
      return;
    }
    Table table = new Table("REGISTRATION", "DEMAND", "GROUND", "HOW IT STANDS");
    demands.forEach(
        open ->
            table.row(
                open.registration().display(),
                open.demand().entry().display(),
                DemandWords.ground(open.demand().ground()),
                DemandWords.standing(open.demand())));
    lines(table.lines());
  }

  @Override
  public void group(SecuredPartyGroup group) {
    lines(GroupPage.lines(group));
  }

  @Override
  public void portfolio(List<RegistrationOnRecord> registrations) {
    if (registrations.isEmpty()) {
      out.println("No registrations.");
      return;
    }
    lines(PortfolioTable.lines(registrations));
    out.println(scope(registrations.get(0).at()));
  }

  @Override
  public void offers(RegistrationNumber group, List<TransferOffer> offers) {
    lines(GroupPage.offers(group, offers));
  }

  @Override
  public void grantorView(GrantorView view) {
    lines(GrantorPage.lines(view));
    out.println(scope(view.at()));
  }

  @Override
  public void history(List<HistoryLine> entries) {
    Table table = new Table("ENTRY", "RECORDED", "WHAT", "ABOUT");
    entries.forEach(
        line ->
            table.row(
                line.entry().display(),
                CanonicalTime.write(line.time()),
                Words.code(line.kind().replaceAll("@[0-9]+$", "")),
                line.subject().display()));
    lines(table.lines());
  }

  @Override
  public void profile(RegisterProfile profile) {
    lines(ProfilePage.lines(profile));
  }

  @Override
  public void preflight(PreflightReport report) {
    lines(PreflightPage.lines(report));
    out.println(scope(report.at()));
  }

  @Override
  public void competing(List<Notice> claims) {
    if (!claims.isEmpty()) {
      out.println("Others claim the same. Their claims are older, and they have been told:");
      Table table = new Table("YOURS", "THEIRS", "THING");
      claims.forEach(
          claim ->
              table.row(
                  claim.other().map(RegistrationNumber::display).orElse(""),
                  claim.registration().display(),
                  claim.thing().orElse("")));
      lines(table.lines());
    }
  }

  @Override
  public void notices(List<Notice> notices) {
    if (notices.isEmpty()) {
      out.println("No notices.");
      return;
    }
    Table table = new Table("ID", "TIME", "WHAT", "YOURS", "OTHER", "THING");
    notices.forEach(
        notice ->
            table.row(
                notice.id(),
                CanonicalTime.write(notice.time()),
                Words.code(notice.kind()),
                notice.registration().display(),
                notice.other().map(RegistrationNumber::display).orElse(""),
                notice.thing().orElse("")));
    lines(table.lines());
  }

  @Override
  public void acts(List<Act> acts) {
    if (acts.isEmpty()) {
      out.println("No acts.");
      return;
    }
    lines(ActPage.lines(acts));
  }

  @Override
  public void act(Act act, List<RefusedMember> refused) {
    lines(ActPage.lines(act, refused));
  }

  @Override
  public void drafts(List<DraftLine> drafts) {
    if (drafts.isEmpty()) {
      out.println("No drafts.");
      return;
    }
    Table table = new Table("DRAFT", "STATUS", "SAVED", "FILED AS", "TITLE");
    drafts.forEach(
        draft ->
            table.row(
                draft.id(),
                Words.code(draft.status()),
                CanonicalTime.write(draft.changedAt()),
                draft.filed().map(RegistrationNumber::display).orElse("-"),
                draft.title().orElse("-")));
    lines(table.lines());
  }

  @Override
  public void saved(Draft draft) {
    draft(draft);
  }

  @Override
  public void draft(Draft draft) {
    Fields fields =
        new Fields()
            .add("Draft", draft.line().id())
            .add("Title", draft.line().title())
            .add("Status", Words.code(draft.line().status()))
            .add("Saved", CanonicalTime.write(draft.line().changedAt()))
            .add("Filed as", draft.line().filed().map(RegistrationNumber::display));
    lines(fields.lines(0));
    out.println(Plain.block(WireJson.pretty(draft.filing()), 0));
  }

  @Override
  public void prepared(Preparation preparation) {
    out.print(Plain.block(PreparationText.of(preparation), 0));
  }

  @Override
  public void verdict(Verdict verdict) {
    out.println(Plain.line(headline(verdict)));
    section("What differs", verdict.differences());
    section("Proven", verdict.proven());
    section("The register's signed word", verdict.signedWord());
    if (!verdict.shown().isEmpty()) {
      out.println("What it says:");
      lines(Fields.of(verdict.shown()).lines(2));
    }
    section("Withheld", verdict.withheld());
    section("Scope", verdict.limits());
    effect(verdict);
  }

  private void document(Verdict verdict) {
    lines(Fields.of(verdict.shown()).lines(0));
    section("Withheld", verdict.withheld());
  }

  private void effect(Verdict verdict) {
    verdict.effect().forEach(sentence -> out.println(Plain.line(sentence)));
  }

  private void section(String heading, List<String> sentences) {
    if (!sentences.isEmpty()) {
      out.println(heading + ":");
      sentences.forEach(sentence -> out.println("  - " + Plain.block(sentence, 4)));
    }
  }

  private void lines(List<String> lines) {
    lines.forEach(out::println);
  }

  private static String headline(Verdict verdict) {
    Outcome outcome = verdict.outcome();
    return switch (outcome) {
      case VERIFIED -> "VERIFIED: this " + verdict.document() + " is as the register signed it.";
      case KEY_UNCONFIRMED ->
          "KEY NOT CONFIRMED: this "
              + verdict.document()
              + " holds together, but no key was given (--vkey) to tell who signed it.";
      case FAILED -> "NOT VERIFIED: rely on nothing in this " + verdict.document() + ".";
    };
  }

  /** Entry and part stand beside it, because an amendment removes it by these. */
  private static void item(Fields fields, String label, Item<?> item, String words) {
    fields.add(label, words + "  [" + item.entry().display() + " / " + item.part() + "]");
  }

  private static String scope(ReadPoint at) {
    String asked =
        at.askedEntries()
            .map(n -> " (%d entries would end within a filing)".formatted(n))
            .orElse("");
    return "Among the first %d entries%s, judged at %s."
        .formatted(at.entries(), asked, CanonicalTime.write(at.instant()));
  }
}
