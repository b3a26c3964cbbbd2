package org.openpps.model.profile;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * What events make due to whom: the one home of the rule who is told of what.
 *
 * @param citation where it comes from
 * @param occasions what happened
 * @param recipient who gets it
 * @param duty what the secured party owes besides, in one sentence: to pass it on, and by when
 */
public record NoticeDue(
    Citation citation, Set<Occasion> occasions, Recipient recipient, Optional<String> duty) {
  /** Copies. */
  public NoticeDue {
    occasions = Set.copyOf(occasions);
  }

  /** What makes a notice due. */
  public enum Occasion {
    /** A registration was made. */
    CREATED("Registration %s was registered."),
    /** It was amended. */
    AMENDED("Registration %s was amended."),
    /** Its end was moved. */
    RENEWED("Registration %s was renewed."),
    /** It went to another secured party group. */
    TRANSFERRED("Registration %s went to another secured party group."),
    /** Its priority was given up in favour of another registration. */
    SUBORDINATED("Registration %s was subordinated to another registration."),
    /** A subordination came to an end. */
    SUBORDINATION_ENDED("Registration %s is no longer subordinated to another registration."),
    /** Some of its collateral or grantors were released. */
    DISCHARGED_IN_PART("Registration %s was discharged in part."),
    /** It was discharged. */
    DISCHARGED("Registration %s was discharged."),
    /** Its stated end passed. */
    EXPIRED("Registration %s expired."),
    /** The registrar removed it. */
    REMOVED("Registration %s was removed by the registrar."),
    /** The registrar restored it. */
    RESTORED("Registration %s was restored by the registrar."),
    /** The registrar corrected it. */
    CORRECTED("Registration %s was corrected by the registrar."),
    /** The registrar keeps some of it out of what searchers are shown. */
    SUPPRESSED("Registration %s is kept in part from searchers."),
    /** What was kept from searchers is shown again. */
    SUPPRESSION_LIFTED("Registration %s is shown to searchers again."),
    /** An order of a court or another notice was noted on it. */
    ORDER_NOTED("Registration %s has an order noted on it."),
    /** Such a note was taken off. */
    ORDER_LIFTED("Registration %s has an order on it lifted."),
    /** A grantor demanded an amendment. */
    DEMAND_MADE("Registration %s is under a demand for amendment."),
    /** The secured party answered a demand. */
    DEMAND_ANSWERED("Registration %s has a demand answered."),
    /** The grantor gave the registrar an amendment statement. */
    AMENDMENT_STATEMENT_GIVEN("Registration %s has an amendment statement given on it."),
    /** The registrar gave the secured party an amendment notice. */
    AMENDMENT_NOTICE_GIVEN("Registration %s has an amendment notice given on it."),
    /** The registrar decided a demand. */
    DEMAND_DECIDED("Registration %s has a demand decided."),
    /** A grantor withdrew its demand. */
    DEMAND_WITHDRAWN("Registration %s has a demand withdrawn."),
    /** A holder acknowledged that it holds the collateral. */
    HOLDER_ACKNOWLEDGED("Registration %s was acknowledged by a holder."),
    /** A holder denied that it holds the collateral. */
    HOLDER_REFUSED("Registration %s was refused by a holder."),
    /** A registration of another group names the same thing. */
    COMPETING_CLAIM("Registration %s is competed with."),
    /** A secured party group came into being. */
    GROUP_CREATED("Secured party group %s was made."),
    /** Its members changed. */
    GROUP_AMENDED("Secured party group %s was amended."),
    /** Its address for service changed. */
    ADDRESS_CHANGED("Secured party group %s has another address for service."),
    /** It offered registrations to another group. */
    TRANSFER_OFFERED("Secured party group %s offers registrations to another group."),
    /** Such an offer was accepted. */
    TRANSFER_ACCEPTED("Secured party group %s had its offer of registrations accepted."),
    /** Such an offer was withdrawn or declined. */
    TRANSFER_WITHDRAWN("Secured party group %s offers them no longer."),
    /** The registrar suspended it. */
    GROUP_SUSPENDED("Secured party group %s was suspended by the registrar."),
    /** The registrar reinstated it. */
    GROUP_REINSTATED("Secured party group %s was reinstated by the registrar."),
    /** Somebody says that the key to it was lost. */
    KEY_CLAIMED("Secured party group %s has its key claimed."),
    /** The registrar announced that the key will be issued again. */
    KEY_REISSUE_ANNOUNCED("Secured party group %s is to have its key issued again."),
    /** The key was issued again. */
    KEY_REISSUED("Secured party group %s has its key issued again."),
    /** A claim to the key was refused. */
    KEY_CLAIM_REFUSED("Secured party group %s has a claim to its key refused.");

    private final String sentence;

    Occasion(String sentence) {
      this.sentence = sentence;
    }

    /** What happened to the registration or group of this number, as a sentence. */
    public String of(RegistrationNumber number) {
      return sentence.formatted(number.display());
    }

    /** The code as it travels. */
    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant that travels as {@code code}. */
    public static Optional<Occasion> ofCode(String code) {
      return Arrays.stream(values()).filter(v -> v.code().equals(code)).findFirst();
    }
  }

  /** Who gets a notice. */
  public enum Recipient {
    /** The secured party group, at its address for service. */
    SECURED_PARTY_GROUP,
    /** The grantors, removed ones included. */
    GRANTOR
  }
}
