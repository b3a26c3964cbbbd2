package org.openpps.model.registration;

import org.openpps.model.canonical.Json;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.canonical.JsonObjectBuilder;
import org.openpps.model.party.PartyJson;

/** The canonical text of each command about a group. */
final class GroupCommandJson implements GroupCommand.Cases<Json> {
  @Override
  public Json amendGroup(AmendGroup command) {
    return named("amend-group")
        .text("group", command.group().value())
        .array("addMembers", CommandJson.list(command.addMembers(), CommandJson::member))
        .array("remove", CommandJson.list(command.remove(), EventJson::itemId))
        .textIfPresent("text", command.text())
        .build();
  }

  @Override
  public Json changeAddress(ChangeAddress command) {
    return named("change-address")
        .text("group", command.group().value())
        .json("address", PartyJson.write(command.address()))
        .textIfPresent("text", command.text())
        .build();
  }

  @Override
  public Json offerTransfer(OfferTransfer command) {
    return named("offer-transfer")
        .text("group", command.group().value())
        .text("to", command.to().value())
        .array("registrations", CommandJson.list(command.registrations(), EventJson::number))
        .textIfPresent("text", command.text())
        .build();
  }

  @Override
  public Json withdrawTransfer(WithdrawTransfer command) {
    return named("withdraw-transfer")
        .text("offer", command.offer().value())
        .textIfPresent("text", command.text())
        .build();
  }

  @Override
  public Json acceptTransfer(AcceptTransfer command) {
    return named("accept-transfer")
        .text("offer", command.offer().value())
        .array("registrations", CommandJson.list(command.registrations(), EventJson::number))
        .flag("more", command.more())
        .textIfPresent("text", command.text())
        .build();
  }

  @Override
  public Json suspendGroup(SuspendGroup command) {
    return named("suspend-group")
        .text("group", command.group().value())
        .text("reason", command.reason())
        .build();
  }

  @Override
  public Json reinstateGroup(ReinstateGroup command) {
    return named("reinstate-group")
        .text("group", command.group().value())
        .text("reason", command.reason())
        .build();
  }

  @Override
  public Json claimKey(ClaimKey command) {
    return named("claim-key")
        .text("group", command.group().value())
        .text("reason", command.reason())
        .build();
  }

  @Override
  public Json announceKeyReissue(AnnounceKeyReissue command) {
    return named("announce-key-reissue")
        .text("group", command.group().value())
        .text("claim", command.claim().value())
        .textIfPresent("text", command.text())
        .build();
  }

  @Override
  public Json reissueKey(ReissueKey command) {
    return named("reissue-key")
        .text("group", command.group().value())
        .text("claim", command.claim().value())
        .textIfPresent("text", command.text())
        .build();
  }

  @Override
  public Json refuseKeyClaim(RefuseKeyClaim command) {
    return named("refuse-key-claim")
        .text("group", command.group().value())
        .text("claim", command.claim().value())
        .text("reason", command.reason())
        .build();
  }

  private static JsonObjectBuilder named(String command) {
    return JsonObject.builder().text("command", command);
  }
}
