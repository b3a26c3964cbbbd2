package org.openpps.client.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.openpps.client.Issued;
import org.openpps.client.RegisterClient;
import org.openpps.model.document.Receipt;
import org.openpps.model.registration.IdempotencyKey;
import picocli.CommandLine.Option;

/** What every filing has: the key under which it is sent, and where its receipt goes. */
final class FilingOptions {
  @Option(
      names = "--idempotency-key",
      paramLabel = "KEY",
      description = "send again under the key of a filing whose outcome is unknown")
  private String key;

  @Option(names = "--out", paramLabel = "FILE", description = "save the receipt here")
  private Path out;

  /** Files under the key; the receipt is saved and shown. */
  int file(Function<IdempotencyKey, Issued<Receipt>> filing, Connected command) throws IOException {
    return received(filed(filing), command);
  }

  /** Saves and shows a receipt. */
  int received(Issued<Receipt> receipt, Connected command) throws IOException {
    return command.received(receipt, Optional.ofNullable(out));
  }

  /** Files under the key, once it is known that the receipt can be saved. */
  <T> T filed(Function<IdempotencyKey, T> filing) throws IOException {
    IdempotencyKey under = key == null ? RegisterClient.newKey() : new IdempotencyKey(key);
    Saved.require(Optional.ofNullable(out));
    return filing.apply(under);
  }
}
