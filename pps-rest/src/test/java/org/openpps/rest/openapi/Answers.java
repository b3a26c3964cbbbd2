package org.openpps.rest.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What each operation answers: the return type of a method does not tell it of a document. */
final class Answers {
  private static final Answer RECEIPT =
      new Answer(
          201, "Filed.", "Receipt", List.of("Location", "Idempotent-Replayed", "Text-Cleaned"));
  private static final Map<String, Answer> BY_OPERATION =
      Map.ofEntries(
          Map.entry("groupCreate", RECEIPT),
          Map.entry(
              "draftSave", new Answer(201, "Saved.", "ShownDraft", List.of("Location", "ETag"))),
          Map.entry("draftList", new Answer(200, "Found.", "DraftList", List.of("Link"))),
          Map.entry("draftShow", new Answer(200, "Found.", "ShownDraft", List.of("ETag"))),
          Map.entry("draftChange", new Answer(200, "Saved.", "ShownDraft", List.of("ETag"))),
          Map.entry("draftSubmit", RECEIPT),
          Map.entry("draftDelete", new Answer(204, "Deleted.", "nothing", List.of())),
          Map.entry("portfolioRenew", new Answer(202, "Started.", "ShownAct", List.of("Location"))),
          Map.entry("actList", new Answer(200, "Found.", "ActList", List.of("Link"))),
          Map.entry("actShow", ok("ShownAct")),
          Map.entry("actRefused", new Answer(200, "Found.", "RefusalList", List.of("Link"))),
          Map.entry("actCancel", new Answer(200, "Cancelled.", "ShownAct", List.of())),
          Map.entry("groupShow", ok("SecuredPartyGroup")),
          Map.entry("groupChangeHistory", ok("History")),
          Map.entry(
              "groupRegistrationsList",
              new Answer(200, "Found.", "PortfolioPage", List.of("Link"))),
          Map.entry("groupRegistrationsExport", ok("")),
          Map.entry("groupOfferList", ok("TransferOffers")),
          Map.entry("groupChangeAmend", RECEIPT),
          Map.entry("groupChangeChangeAddress", RECEIPT),
          Map.entry("groupChangeSuspend", RECEIPT),
          Map.entry("groupChangeReinstate", RECEIPT),
          Map.entry("keyClaimClaim", RECEIPT),
          Map.entry("keyClaimAnnounce", RECEIPT),
          Map.entry("keyClaimReissue", RECEIPT),
          Map.entry("keyClaimRefuse", RECEIPT),
          Map.entry("groupOfferMake", RECEIPT),
          Map.entry("transferOfferAccept", RECEIPT),
          Map.entry("transferOfferWithdraw", RECEIPT),
          Map.entry("filingFile", RECEIPT),
          Map.entry("filingReceipt", ok("Receipt")),
          Map.entry(
              "registrationShow",
              new Answer(200, "Found.", "RegistrationOnRecord", List.of("ETag"))),
          Map.entry("registrationHistory", ok("History")),
          Map.entry("groupDemands", new Answer(200, "Found.", "Demands", List.of("Link"))),
          Map.entry("groupNotices", new Answer(200, "Found.", "Notices", List.of("Link"))),
          Map.entry("filingCompeting", ok("Notices")),
          Map.entry("filingStatementsDue", ok("StatementsDue")),
          Map.entry(
              "groupStatementsDue", new Answer(200, "Found.", "StatementsDue", List.of("Link"))),
          Map.entry("preflightCheck", new Answer(200, "Checked.", "PreflightReport", List.of())),
          Map.entry("registrationAmend", RECEIPT),
          Map.entry("registrationRenew", RECEIPT),
          Map.entry("registrationDischarge", RECEIPT),
          Map.entry("registrationDischargeInPart", RECEIPT),
          Map.entry("subordinationBegin", RECEIPT),
          Map.entry("subordinationEnd", RECEIPT),
          Map.entry("orderNote", RECEIPT),
          Map.entry("orderLift", RECEIPT),
          Map.entry("registrarRemove", RECEIPT),
          Map.entry("registrarCorrect", RECEIPT),
          Map.entry("registrarRestore", RECEIPT),
          Map.entry("demandAnswer", RECEIPT),
          Map.entry("demandGiveNotice", RECEIPT),
          Map.entry("demandDecide", RECEIPT),
          Map.entry("grantorView", ok("GrantorView")),
          Map.entry("grantorDemand", RECEIPT),
          Map.entry("grantorState", RECEIPT),
          Map.entry("grantorWithdraw", RECEIPT),
          Map.entry("grantorHolder", RECEIPT),
          Map.entry(
              "searchSearch",
              new Answer(200, "Found.", "ShownSearch", List.of("Location", "Search-Fee", "Link"))),
          Map.entry(
              "searchCertify",
              new Answer(200, "Found.", "SearchCertificate", List.of("Location", "Search-Fee"))),
          Map.entry(
              "searchRecordList", new Answer(200, "Found.", "SearchRecordList", List.of("Link"))),
          Map.entry(
              "searchRecordReopen",
              new Answer(200, "Found.", "ShownSearch", List.of("Location", "Search-Fee", "Link"))),
          Map.entry(
              "searchRecordCertificate",
              new Answer(200, "Found.", "SearchCertificate", List.of("Location", "Search-Fee"))),
          Map.entry("feeFees", ok("PriceList")),
          Map.entry("combinedSearchSearch", ok("ShownCombination")),
          Map.entry("combinedSearchDiff", ok("ShownDiff")),
          Map.entry(
              "combinedSearchCertify",
              new Answer(200, "Found.", "SearchCertificates", List.of("Link"))),
          Map.entry("ordinalSearchCompare", ok("OrdinalAnswer")),
          Map.entry("ordinalSearchProve", ok("OrdinalProof")),
          Map.entry("matchMatch", ok("MatchExplanation")),
          Map.entry("entryStatement", ok("Statement")),
          Map.entry("entryErase", RECEIPT),
          Map.entry("suppressionSuppress", RECEIPT),
          Map.entry("suppressionLift", RECEIPT),
          Map.entry("profileShow", ok("object")),
          Map.entry("logCheckpoint", ok("")),
          Map.entry("logVerifierKey", ok("")),
          Map.entry("logVerification", ok("")),
          Map.entry("manifestPut", new Answer(201, "Held.", "HeldManifest", List.of("Location"))),
          Map.entry("operatorAddKey", new Answer(201, "Made.", "MadeApiKey", List.of())),
          Map.entry("operatorVerifyLedger", ok("LedgerReport")),
          Map.entry("operatorSearchProfiles", ok("SearchProfileList")),
          Map.entry(
              "operatorBeginSearchProfile",
              new Answer(202, "Being keyed.", "SearchProfileList", List.of())),
          Map.entry("healthHealth", ok("Health")),
          Map.entry("openApiDocument", new Answer(200, "This document.", "object", List.of())));

  /** What is answered where an operation takes longer than its caller should wait. */
  private static final Map<String, Answer> OR_ELSE =
      Map.of("transferOfferAccept", new Answer(202, "Started.", "ShownAct", List.of("Location")));

  /** What is to be had as PDF, too. */
  private static final Set<String> PRINTED =
      Set.of("searchCertify", "searchRecordCertificate", "entryStatement", "filingReceipt");

  private Answers() {}

  private record Answer(int status, String words, String schema, List<String> headers) {}

  private static Answer ok(String schema) {
    return new Answer(200, "Found.", schema, List.of());
  }

  /** Puts the answers of {@code operation} in the place of what was guessed. */
  static void describe(String operation, ObjectNode node) {
    Answer answer = BY_OPERATION.get(operation);
    if (answer == null) {
      throw new IllegalStateException("what does " + operation + " answer? Say it in Answers.");
    }
    ObjectNode responses = node.putObject("responses");
    success(operation, answer, responses);
    Optional.ofNullable(OR_ELSE.get(operation)).ifPresent(a -> success(operation, a, responses));
    responses.putObject("4XX").put("$ref", "#/components/responses/Refused");
    responses.putObject("5XX").put("$ref", "#/components/responses/Failed");
  }

  private static void success(String operation, Answer answer, ObjectNode responses) {
    ObjectNode success = responses.putObject(Integer.toString(answer.status()));
    success.put("description", answer.words());
    if (!answer.headers().isEmpty()) {
      ObjectNode headers = success.putObject("headers");
      answer
          .headers()
          .forEach(name -> headers.putObject(name).put("$ref", "#/components/headers/" + name));
    }
    if (!answer.schema().equals("nothing")) {
      content(operation, answer, success.putObject("content"));
    }
  }

  private static void content(String operation, Answer answer, ObjectNode content) {
    if (answer.schema().isEmpty() || operation.equals("entryStatement")) {
      content.putObject("text/plain").putObject("schema").put("type", "string");
    }
    if (answer.schema().equals("object")) {
      content.putObject("application/json").putObject("schema").put("type", "object");
    } else if (!answer.schema().isEmpty()) {
      content
          .putObject("application/json")
          .putObject("schema")
          .put("$ref", "#/components/schemas/" + answer.schema());
    }
    if (PRINTED.contains(operation)) {
      content.putObject("application/pdf").putObject("schema").put("type", "string");
    }
  }
}
