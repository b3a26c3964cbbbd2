package org.openpps.client;

import java.util.function.Function;
import org.openpps.client.problem.UnreadableAnswerException;
import org.openpps.model.error.RegisterException;

/**
 * A document as the register issued it.
 *
 * @param text exactly the characters that came; keep these, because they are what verifies
 * @param document the same, read; nothing of it has been verified
 */
public record Issued<T>(String text, T document) {
  static <T> Issued<T> read(String text, Function<String, T> reader) {
    try {
      return new Issued<>(text, reader.apply(text));
    } catch (RegisterException e) {
      throw new UnreadableAnswerException(
          "The answer is not of the form that this release reads. " + e.getMessage(), e);
    }
  }
}
