package org.openpps.model.registration;

import java.util.Optional;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.party.Capacity;
import org.openpps.model.party.Individual;
import org.openpps.model.party.Organisation;
import org.openpps.model.party.Party;
import org.openpps.model.profile.NonSecurityNotice;
import org.openpps.model.profile.OrderKind;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.rule.Rule;

/**
 * What a registration must satisfy that is no security interest: an order, charge or lien of a
 * court or another authority, registered on its own so that a search finds it.
 */
final class NoticeRules {
  private NoticeRules() {}

  static void check(
      RegistrationFiling filing,
      Optional<SecuredPartyGroup> group,
      Circumstances now,
      String pointer,
      Refusals refusals) {
    saysWhich(filing, pointer, refusals);
    filing
        .notice()
        .ifPresent(
            notice ->
                kind(notice, now.profile(), pointer + "/notice", refusals)
                    .ifPresent(line -> judge(line, notice, group, pointer + "/notice", refusals)));
  }

  /** The line of a notice on record or to be; absent for whatever claims an interest. */
  static Optional<NonSecurityNotice> line(Optional<Order> notice, RegisterProfile profile) {
    return notice.flatMap(order -> profile.orderKind(order.kind())).flatMap(OrderKind::registered);
  }

  /** A notice says which order it is, and nothing else is an order. */
  @Rule(
      id = "notice-says-which",
      source =
          "PPSA 2009 (Cth), s 148 (c): data on prescribed property beside that on security"
              + " interests; register rule: the kinds are never mixed")
  private static void saysWhich(RegistrationFiling filing, String pointer, Refusals refusals) {
    boolean notice = filing.interest() == Interest.NON_SECURITY_NOTICE;
    refusals.require(
        !notice || filing.notice().isPresent(), pointer + "/notice", ErrorCode.NOTICE_MISSING);
    refusals.require(
        notice || filing.notice().isEmpty(), pointer + "/interest", ErrorCode.NOTICE_AND_INTEREST);
  }

  /** Only what the profile has registered on its own is: each kind by its line. */
  private static Optional<OrderKind> kind(
      Order notice, RegisterProfile profile, String at, Refusals refusals) {
    Optional<OrderKind> line =
        profile.orderKind(notice.kind()).filter(known -> known.registered().isPresent());
    if (line.isEmpty()) {
      refusals.add(
          at + "/kind",
          ErrorCode.ORDER_KIND_UNKNOWN,
          "Under " + profile.id() + " no order of this kind is registered on its own.");
    }
    return line;
  }

  private static void judge(
      OrderKind line,
      Order notice,
      Optional<SecuredPartyGroup> group,
      String at,
      Refusals refusals) {
    OrderRules.identified(line, notice, at, refusals);
    line.registered()
        .flatMap(NonSecurityNotice::by)
        .ifPresent(
            capacity -> group.ifPresent(g -> ofAuthority(g, capacity, at + "/kind", refusals)));
    refusals.note(
        new Note(
            at,
            "This is a notice, no security interest: it secures no debt and perfects nothing; what"
                + " it does to the property is for the law under which it was made.",
            line.citation().source()));
  }

  /** Where the profile leaves a kind to an authority, whoever registers it is one. */
  @Rule(
      id = "notice-of-authority",
      source =
          "PPSR Registrar's Practice Statements 1 and 2 [V]: prescribed property is registered by"
              + " government agencies, court orders also by others; the profile's orders")
  private static void ofAuthority(
      SecuredPartyGroup group, Capacity capacity, String at, Refusals refusals) {
    refusals.require(
        group.presentMembers().stream().allMatch(member -> in(capacity, member)),
        at,
        ErrorCode.NOTICE_OF_AUTHORITY);
  }

  private static boolean in(Capacity capacity, Party member) {
    return member.match(
        new Party.Cases<>() {
          @Override
          public Boolean individual(Individual individual) {
            return false;
          }

          @Override
          public Boolean organisation(Organisation organisation) {
            return organisation.capacity() == capacity;
          }
        });
  }

  /** Whether a notice may go to another group is a line of the profile; an interest always may. */
  @Rule(
      id = "notice-transferable",
      source = "the profile's orders: a charge of the Crown is not given away, a judgment is")
  static void transferable(
      Registration registration, Circumstances now, String pointer, Refusals refusals) {
    refusals.require(
        line(registration.terms().notice(), now.profile())
            .map(NonSecurityNotice::transferable)
            .orElse(true),
        pointer,
        ErrorCode.NOTICE_NOT_TRANSFERABLE);
  }

  /** Whether a notice may stand behind a registration is a line of the profile. */
  @Rule(
      id = "notice-subordinable",
      source =
          "26 U.S.C. 6325 (d): a certificate of subordination of a tax lien; PPSA 2009 (Cth), s 61,"
              + " speaks of security interests alone; the profile's orders")
  static void subordinable(
      Registration registration, Circumstances now, String pointer, Refusals refusals) {
    refusals.require(
        line(registration.terms().notice(), now.profile())
            .map(NonSecurityNotice::subordinable)
            .orElse(true),
        pointer,
        ErrorCode.NOTICE_NOT_SUBORDINABLE);
  }
}
