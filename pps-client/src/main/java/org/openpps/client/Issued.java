package org.openpps.client;

import java.util.List;
import java.util.function.Function;
import org.openpps.client.problem.UnreadableAnswerException;
import org.openpps.client.transport.Reply;
import org.openpps.model.error.RegisterException;

/**
 * A document as the register issued it.
 *
 * @param text exactly the characters that came; keep these, because they are what verifies
 * @param document the same, read; nothing of it has been verified
 * @param cleaned of a receipt: JSON pointers to the texts of the filing that was sent in which
 *     characters that show as nothing were removed, or other blanks made plain, before hashing
 */
public record Issued<T>(String text, T document, List<String> cleaned) {
  /** Copies. */
  public Issued {
    cleaned = List.copyOf(cleaned);
  }

  static <T> Issued<T> read(String text, Function<String, T> reader) {
    return read(text, List.of(), reader);
  }

  static <T> Issued<T> read(Reply reply, Function<String, T> reader) {
    return read(reply.text(), reply.cleaned(), reader);
  }

  private static <T> Issued<T> read(String text, List<String> cleaned, Function<String, T> reader) {
    try {
      return new Issued<>(text, reader.apply(text), cleaned);
    } catch (RegisterException e) {
      throw new UnreadableAnswerException(
          "The answer is not of the form that this release reads. " + e.getMessage(), e);
    }
  }
}
