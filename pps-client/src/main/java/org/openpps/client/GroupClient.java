package org.openpps.client;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openpps.client.transport.Body;
import org.openpps.client.transport.Call;
import org.openpps.client.transport.Reply;
import org.openpps.client.transport.Transport;
import org.openpps.client.wire.WireJson;
import org.openpps.model.document.Receipt;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.AcceptTransfer;
import org.openpps.model.registration.AmendGroup;
import org.openpps.model.registration.AnnounceKeyReissue;
import org.openpps.model.registration.ChangeAddress;
import org.openpps.model.registration.ClaimKey;
import org.openpps.model.registration.HistoryLine;
import org.openpps.model.registration.IdempotencyKey;
import org.openpps.model.registration.OfferTransfer;
import org.openpps.model.registration.RefuseKeyClaim;
import org.openpps.model.registration.RegistrationOnRecord;
import org.openpps.model.registration.ReinstateGroup;
import org.openpps.model.registration.ReissueKey;
import org.openpps.model.registration.SecuredPartyGroup;
import org.openpps.model.registration.SuspendGroup;
import org.openpps.model.registration.TransferOffer;
import org.openpps.model.registration.WithdrawTransfer;

/**
 * The life of secured party groups. Every method throws a {@link
 * org.openpps.client.problem.CallFailedException}.
 */
public final class GroupClient {
  private static final int ACCEPTED = 202;

  private final Transport transport;

  GroupClient(Transport transport) {
    this.transport = transport;
  }

  private record Offers(List<TransferOffer> offers) {}

  private record Portfolio(List<RegistrationOnRecord> registrations) {}

  private record History(List<HistoryLine> entries) {}

  /** A group as it stands. */
  public SecuredPartyGroup show(RegistrationNumber number) {
    return WireJson.read(
        transport.send(Call.get("/v1/groups/" + number.value(), Map.of())),
        SecuredPartyGroup.class);
  }

  /** All entries about a group, in the order of the ledger. */
  public List<HistoryLine> history(RegistrationNumber number) {
    String answer = transport.send(Call.get(group(number, "history"), Map.of()));
    return WireJson.read(answer, History.class).entries();
  }

  /** All registrations of a group to which these filters apply, by number; none for all. */
  public List<RegistrationOnRecord> registrations(
      RegistrationNumber number, Map<String, String> filters) {
    return transport.pages(Call.get(group(number, "registrations"), filters)).stream()
        .flatMap(page -> WireJson.read(page, Portfolio.class).registrations().stream())
        .toList();
  }

  /**
   * The same as lines of text, exactly as they came.
   *
   * @param format {@code jsonl} or {@code csv}
   */
  public String export(RegistrationNumber number, Map<String, String> filters, String format) {
    Map<String, String> query = new LinkedHashMap<>(filters);
    query.put("format", format);
    return transport.send(Call.getAny(group(number, "registrations/export"), query));
  }

  /** The open offers of registrations that a group has made and that are made to it. */
  public List<TransferOffer> offers(RegistrationNumber number) {
    String answer = transport.send(Call.get(group(number, "transfer-offers"), Map.of()));
    return WireJson.read(answer, Offers.class).offers();
  }

  /** Changes who is a member. */
  public Issued<Receipt> amend(AmendGroup command, IdempotencyKey key) {
    return filed(group(command.group(), "amendments"), command, key);
  }

  /** Changes the address for service, for all registrations of the group at once. */
  public Issued<Receipt> changeAddress(ChangeAddress command, IdempotencyKey key) {
    return filed(group(command.group(), "address"), command, key);
  }

  /** Offers registrations to another group. */
  public Issued<Receipt> offer(OfferTransfer command, IdempotencyKey key) {
    return filed(group(command.group(), "transfer-offers"), command, key);
  }

  /**
   * Accepts an offer for the group that it was made to; of everything, where nothing is named, by a
   * large act.
   */
  public Acceptance accept(AcceptTransfer command, IdempotencyKey key) {
    String path = "/v1/transfer-offers/" + command.offer().value() + "/acceptance";
    Reply reply = transport.exchange(Call.file(path, Body.json(WireJson.write(command)), key));
    return reply.status() == ACCEPTED
        ? Acceptance.started(WireJson.read(reply.text(), Act.class))
        : Acceptance.filed(Issued.read(reply, Receipt::parse));
  }

  /** Withdraws an offer, or declines one. */
  public Issued<Receipt> withdraw(WithdrawTransfer command, IdempotencyKey key) {
    return filed("/v1/transfer-offers/" + command.offer().value() + "/withdrawal", command, key);
  }

  /** Suspends a group; for the registrar. */
  public Issued<Receipt> suspend(SuspendGroup command, IdempotencyKey key) {
    return filed(group(command.group(), "suspension"), command, key);
  }

  /** Lifts a suspension; for the registrar. */
  public Issued<Receipt> reinstate(ReinstateGroup command, IdempotencyKey key) {
    return filed(group(command.group(), "reinstatement"), command, key);
  }

  /** Claims a group's lost key for the account that asks. */
  public Issued<Receipt> claimKey(ClaimKey command, IdempotencyKey key) {
    return filed(group(command.group(), "key-claims"), command, key);
  }

  /** Announces that a key may be issued again; for the registrar. */
  public Issued<Receipt> announceKeyReissue(AnnounceKeyReissue command, IdempotencyKey key) {
    return filed(claim(command.group(), command.claim(), "announcement"), command, key);
  }

  /** Issues a key again; for the registrar. */
  public Issued<Receipt> reissueKey(ReissueKey command, IdempotencyKey key) {
    return filed(claim(command.group(), command.claim(), "reissue"), command, key);
  }

  /** Refuses a claim as the registrar, or objects to it as the owner. */
  public Issued<Receipt> refuseKeyClaim(RefuseKeyClaim command, IdempotencyKey key) {
    return filed(claim(command.group(), command.claim(), "refusal"), command, key);
  }

  private Issued<Receipt> filed(String path, Object command, IdempotencyKey key) {
    Call call = Call.file(path, Body.json(WireJson.write(command)), key);
    return Issued.read(transport.exchange(call), Receipt::parse);
  }

  private static String group(RegistrationNumber group, String what) {
    return "/v1/groups/" + group.value() + "/" + what;
  }

  private static String claim(RegistrationNumber group, RegistrationNumber claim, String what) {
    return group(group, "key-claims/" + claim.value() + "/" + what);
  }
}
