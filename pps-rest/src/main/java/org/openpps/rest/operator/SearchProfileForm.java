package org.openpps.rest.operator;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.merkle.Hash;
import org.openpps.model.search.NextSearchProfile;

/**
 * The body that asks for another version of the search logic.
 *
 * @param name {@code name@version}
 * @param digest the digest of the version that is meant, base64; absent when whatever the release
 *     has under that name is meant
 */
public record SearchProfileForm(
    @NotNull(message = "value-missing") @Size(max = 64, message = "text-too-long") String name,
    Optional<String> digest) {
  /** An absent member is none. */
  public SearchProfileForm {
    digest = Accepted.optional(digest);
  }

  NextSearchProfile next() {
    return new NextSearchProfile(name, digest.map(SearchProfileForm::hash));
  }

  private static Hash hash(String text) {
    return Hash.ifBase64(text)
        .orElseThrow(
            () ->
                new RefusedException(
                    "/digest", ErrorCode.HASH_FORM, ErrorCode.HASH_FORM.meaning()));
  }
}
