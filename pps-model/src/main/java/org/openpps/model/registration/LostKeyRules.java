package org.openpps.model.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.rule.Rule;

/**
 * A group's lost key: claimed, announced to the group's address for service, and issued again only
 * when the owner has had the profile's time to object.
 */
final class LostKeyRules {
  private LostKeyRules() {}

  static List<Event> claim(ClaimKey command, OnRecord record, Filer filer, Refusals refusals) {
    GroupRules.known(command.group(), record, refusals)
        .ifPresent(
            group -> {
              refusals.require(
                  !group.owner().equals(filer.account()), "/group", ErrorCode.KEY_NOT_LOST);
              refusals.require(group.keyClaim().isEmpty(), "/group", ErrorCode.KEY_CLAIMED_ALREADY);
            });
    return List.of(new KeyClaimed(command.group(), Layout.textAlone(command.reason())));
  }

  static List<Event> announce(
      AnnounceKeyReissue command,
      OnRecord record,
      Filer filer,
      Circumstances now,
      Refusals refusals) {
    Authority.ofRegistrar(filer, refusals);
    claim(command.group(), command.claim(), record, refusals)
        .ifPresent(
            claim ->
                refusals.require(
                    claim.reissueFrom().isEmpty(), "/claim", ErrorCode.KEY_REISSUE_ANNOUNCED));
    Instant from = now.profile().keyReissue().from(now.profile(), now.time());
    return List.of(
        new KeyReissueAnnounced(
            command.group(), command.claim(), from, Layout.textAlone(command.text())));
  }

  /** Never without notice, and never before the time in the notice. */
  @Rule(
      id = "key-reissue",
      source =
          "PPS register (Cth): an access code is reset only with notice to the address for service;"
              + " register rule: the owner has the profile's time to object")
  static List<Event> reissue(
      ReissueKey command, OnRecord record, Filer filer, Circumstances now, Refusals refusals) {
    Authority.ofRegistrar(filer, refusals);
    claim(command.group(), command.claim(), record, refusals)
        .ifPresent(claim -> due(claim, now, refusals));
    return List.of(
        new KeyReissued(command.group(), command.claim(), Layout.textAlone(command.text())));
  }

  static List<Event> refuse(
      RefuseKeyClaim command, OnRecord record, Filer filer, Refusals refusals) {
    claim(command.group(), command.claim(), record, refusals);
    record
        .group(command.group())
        .filter(group -> !filer.registrar())
        .ifPresent(group -> Authority.overGroup(group, filer, "/group", refusals));
    return List.of(
        new KeyClaimRefused(command.group(), command.claim(), Layout.textAlone(command.reason())));
  }

  private static void due(KeyClaim claim, Circumstances now, Refusals refusals) {
    if (claim.reissueFrom().isEmpty()) {
      refusals.add("/claim", ErrorCode.KEY_REISSUE_NOT_ANNOUNCED);
    } else if (now.time().isBefore(claim.reissueFrom().get())) {
      refusals.add(
          "/claim",
          ErrorCode.KEY_REISSUE_TOO_EARLY,
          "The owner may still object; issue the key again from "
              + claim.reissueFrom().get()
              + " on.");
    }
  }

  private static Optional<KeyClaim> claim(
      RegistrationNumber group, RegistrationNumber number, OnRecord record, Refusals refusals) {
    Optional<SecuredPartyGroup> known = GroupRules.known(group, record, refusals);
    Optional<KeyClaim> claim =
        known.flatMap(SecuredPartyGroup::keyClaim).filter(open -> open.claim().equals(number));
    refusals.require(known.isEmpty() || claim.isPresent(), "/claim", ErrorCode.KEY_CLAIM_NOT_OPEN);
    return claim;
  }
}
