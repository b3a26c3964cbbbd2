package org.openpps.store.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.openpps.model.profile.RegisterProfile;

/** A profile of an embedder's own: a supplied file with another line. */
final class OwnProfile {
  private OwnProfile() {}

  static RegisterProfile like(String id, String line, String instead) {
    String file = file(id);
    if (!file.contains(line)) {
      throw new IllegalArgumentException(id + " has no line " + line);
    }
    return RegisterProfile.read(file.replace(line, instead).getBytes(StandardCharsets.UTF_8));
  }

  private static String file(String id) {
    try (InputStream in = RegisterProfile.class.getResourceAsStream(id + ".json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
