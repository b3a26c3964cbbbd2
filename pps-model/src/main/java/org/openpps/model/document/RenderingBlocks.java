package org.openpps.model.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openpps.model.merkle.Hash;
import org.openpps.model.note.SignedCheckpoint;

/** The blocks that renderings of all documents have, put one under the other. */
final class RenderingBlocks {
  private static final String RENDERING =
      "These words are a rendering and prove nothing. The document is its JSON.";
  private static final String WITH_PPS =
      "With this software: pps verify FILE --vkey KEY, with KEY from a source that you trust, not"
          + " from the document.";
  private static final String WITHOUT =
      "Without it: put the register's public key in the place of NAME+ID+KEY, and run these lines"
          + " where the JSON lies, in a shell with Python 3 and OpenSSL 3. Each check must say True,"
          + " each signature that it was verified.";
  private static final String REST =
      "That each status follows from the entries shown, and every other check, is defined in"
          + " docs/format.md, section 10; docs/foreign/verify.py does all of it with Python alone.";

  private final List<Block> blocks = new ArrayList<>();

  /** What a reader sees of a document that does not hold together. */
  static Rendering differing(String title, Verdict verdict, String json) {
    RenderingBlocks blocks = new RenderingBlocks();
    blocks
        .finding("This document does not hold together. Rely on nothing in it.")
        .section("What differs", verdict.differences());
    return new Rendering(
        title,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        digest("SHA-256 of the JSON", json),
        "document.json",
        json,
        blocks.list());
  }

  /** The digest of a text, as a rendering shows it. */
  static Shown digest(String label, String text) {
    return Shown.exactly(
        label,
        HexFormat.of().formatHex(Hash.sha256(text.getBytes(StandardCharsets.UTF_8)).bytes()));
  }

  List<Block> list() {
    return blocks;
  }

  RenderingBlocks finding(String text) {
    blocks.add(new Block.Finding(text));
    return this;
  }

  RenderingBlocks sentences(List<String> sentences) {
    blocks.add(new Block.Sentences(sentences));
    return this;
  }

  RenderingBlocks rows(List<Shown> rows) {
    blocks.add(new Block.Rows(rows));
    return this;
  }

  RenderingBlocks rows(String heading, List<Shown> rows) {
    blocks.add(new Block.Heading(heading));
    return rows(rows);
  }

  RenderingBlocks table(String heading, Block.Table table) {
    blocks.add(new Block.Heading(heading));
    blocks.add(table);
    return this;
  }

  /** Sentences under a heading; nothing when there are none. */
  RenderingBlocks section(String heading, List<String> sentences) {
    if (!sentences.isEmpty()) {
      blocks.add(new Block.Heading(heading));
      sentences(sentences);
    }
    return this;
  }

  /** The head of the log that everything rests on, and what else a document names with it. */
  RenderingBlocks ground(SignedCheckpoint checkpoint, Shown... more) {
    List<Shown> head =
        List.of(
            Shown.exactly("Log", checkpoint.checkpoint().origin()),
            new Shown("N, entries of the log", Long.toString(checkpoint.checkpoint().size())),
            Shown.exactly("Root of its tree", checkpoint.checkpoint().root().toBase64()),
            Shown.exactly("Signed in the name of", signers(checkpoint)));
    return rows("What this rests on", Stream.concat(head.stream(), Stream.of(more)).toList());
  }

  /** The keys that a checkpoint says signed it, known or not. */
  static String signers(SignedCheckpoint checkpoint) {
    return checkpoint.note().signatures().stream()
        .map(line -> "%s, key id %08x".formatted(line.name(), line.keyId()))
        .collect(Collectors.joining("; "));
  }

  /** What is withheld, and what that means. */
  RenderingBlocks withheld(List<String> withheld) {
    return section(
        "Withheld",
        withheld.isEmpty()
            ? List.of()
            : List.of(
                String.join("; ", withheld) + ".",
                "Each of these stands in the log and is counted; what it says is not in this"
                    + " document."));
  }

  /**
   * How to check the document, with this software and without.
   *
   * @param commands the resource with the commands
   * @param fileName the name under which the document is saved
   * @param meaning what the commands check, in sentences
   */
  RenderingBlocks check(String commands, String fileName, List<String> meaning) {
    blocks.add(new Block.Annex("How to check"));
    sentences(List.of(RENDERING, WITH_PPS, WITHOUT));
    blocks.add(
        new Block.Commands(Stream.concat(Stream.of("FILE=" + fileName), lines(commands)).toList()));
    return sentences(Stream.concat(meaning.stream(), Stream.of(REST)).toList());
  }

  private static Stream<String> lines(String resource) {
    try (InputStream in = RenderingBlocks.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
