package org.openpps.rest.group;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Function;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.portfolio.PortfolioCsv;
import org.openpps.model.registration.RegistrationOnRecord;
import org.openpps.rest.json.JsonLines;

/**
 * Registrations written one a line while they are read, so that no more than a few are held.
 *
 * @param mediaType of the whole
 * @param name of the file
 * @param head what stands before the first
 * @param line one registration with its line end
 */
record PortfolioExport(
    String mediaType, String name, String head, Function<RegistrationOnRecord, String> line) {
  /** JSON lines. */
  static final String LINES = "application/x-ndjson";

  /** Comma-separated values (RFC 4180). */
  static final String CSV = "text/csv;charset=utf-8";

  /**
   * The form of this name, JSON lines where none is named.
   *
   * @throws RefusedException VALUE_UNKNOWN
   */
  static PortfolioExport of(String format) {
    if (format == null || format.equals("jsonl")) {
      return new PortfolioExport(LINES, "registrations.jsonl", "", JsonLines::line);
    }
    if (format.equals("csv")) {
      return new PortfolioExport(
          CSV, "registrations.csv", PortfolioCsv.HEADINGS, PortfolioCsv::row);
    }
    throw new RefusedException("/format", ErrorCode.VALUE_UNKNOWN, "The format is jsonl or csv.");
  }

  /** The answer that writes what {@code source} gives. */
  Response answer(Consumer<Consumer<RegistrationOnRecord>> source) {
    StreamingOutput body =
        out -> {
          Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          writer.write(head);
          source.accept(found -> write(writer, line.apply(found)));
          writer.flush();
        };
    return Response.ok(body, mediaType)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .build();
  }

  private static void write(Writer writer, String line) {
    try {
      writer.write(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
