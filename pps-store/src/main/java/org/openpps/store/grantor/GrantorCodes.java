package org.openpps.store.grantor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.identifier.GrantorCode;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.Grantor;
import org.openpps.model.registration.Item;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.Registration;
import org.openpps.store.key.GrantorSecret;
import org.openpps.store.key.KeyStore;

/**
 * The codes of grantors: one for each registration and grantor on record there, made of a secret
 * that stands beside the signing key. None is kept anywhere; the notice to the grantor tells it.
 */
public final class GrantorCodes {
  private static final String PURPOSE = "openpps.org/grantor-code@v1";

  private final Optional<GrantorSecret> secret;

  /** Codes made of the secret in {@code keys}. */
  public GrantorCodes(KeyStore keys) {
    this.secret = keys.grantorSecret();
  }

  /**
   * The code of the grantor that this part of an entry puts on record.
   *
   * @param registration in which registration
   * @param grantor the entry and part that hold the grantor
   * @throws RegisterException GRANTOR_SECRET_MISSING
   */
  public GrantorCode code(RegistrationNumber registration, ItemId grantor) {
    return code(secret(), registration, grantor);
  }

  /** The same for a notice, which tells no code while the secret is missing. */
  public Optional<GrantorCode> codeToTell(RegistrationNumber registration, ItemId grantor) {
    return secret.map(held -> code(held, registration, grantor));
  }

  /**
   * The grantor on record in {@code registration} that has this code. It takes the same time
   * whichever it is and however much of the code is right.
   *
   * @throws RegisterException GRANTOR_SECRET_MISSING
   */
  public Optional<Item<Grantor>> grantorOf(Registration registration, GrantorCode code) {
    Item<Grantor> found = null;
    for (Item<Grantor> grantor : registration.grantors()) {
      if (same(code(registration.number(), grantor.id()), code)) {
        found = grantor;
      }
    }
    return Optional.ofNullable(found);
  }

  private static GrantorCode code(
      GrantorSecret secret, RegistrationNumber registration, ItemId grantor) {
    return GrantorCode.of(
        secret.authenticate(
            String.join(
                "\n",
                PURPOSE,
                registration.value(),
                grantor.entry().value(),
                String.valueOf(grantor.part()))));
  }

  private GrantorSecret secret() {
    return secret.orElseThrow(
        () ->
            new RegisterException(
                ErrorCode.GRANTOR_SECRET_MISSING, ErrorCode.GRANTOR_SECRET_MISSING.meaning()));
  }

  private static boolean same(GrantorCode one, GrantorCode other) {
    return MessageDigest.isEqual(octets(one), octets(other));
  }

  private static byte[] octets(GrantorCode code) {
    return code.value().getBytes(StandardCharsets.US_ASCII);
  }
}
