package org.openpps.model.statement;

import java.util.List;
import java.util.Optional;
import org.openpps.model.document.Statement;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.profile.Citation;
import org.openpps.model.profile.NoticeDue;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.registration.EventReader;
import org.openpps.model.registration.Recorded;

/**
 * A verification statement that is due to somebody.
 *
 * @param entry the entry that made it due
 * @param subject the registration or group that the entry is about
 * @param occasion what happened
 * @param recipient who gets it
 * @param citation the line of the profile by which it is due
 * @param duty what the secured party owes besides, in one sentence
 * @param statement the entry with its proof, showing what is the recipient's to see
 */
public record StatementDue(
    RegistrationNumber entry,
    RegistrationNumber subject,
    NoticeDue.Occasion occasion,
    Recipient recipient,
    Citation citation,
    Optional<String> duty,
    Statement statement) {
  /**
   * The statements that an entry makes due, groups first.
   *
   * @param profile the rules of the register
   * @param whole the statement of the entry with all that the register still holds
   * @param standing what stood before and after the entry
   * @param codes the codes that grantors are told
   */
  public static List<StatementDue> of(
      RegisterProfile profile, Statement whole, Standing standing, CodesOfGrantors codes) {
    return EventReader.read(whole.entry())
        .flatMap(
            recorded ->
                Occasions.of(recorded.event())
                    .map(
                        occasion ->
                            Addressee.of(standing, codes).stream()
                                .flatMap(
                                    addressee ->
                                        to(addressee, profile, whole, recorded, occasion).stream())
                                .toList()))
        .orElse(List.of());
  }

  private static Optional<StatementDue> to(
      Addressee addressee,
      RegisterProfile profile,
      Statement whole,
      Recorded recorded,
      NoticeDue.Occasion occasion) {
    return profile
        .noticeDue(occasion, addressee.recipient().role())
        .map(line -> of(line, whole, recorded, occasion, addressee));
  }

  private static StatementDue of(
      NoticeDue line,
      Statement whole,
      Recorded recorded,
      NoticeDue.Occasion occasion,
      Addressee addressee) {
    RegistrationNumber entry = new RegistrationNumber(recorded.sequence());
    return new StatementDue(
        entry,
        recorded.event().subject(),
        occasion,
        addressee.recipient(),
        line.citation(),
        line.duty(),
        whole.withParts(Masking.shown(entry, whole.parts(), addressee.own())));
  }
}
