package org.openpps.store.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.jooq.DSLContext;
import org.openpps.model.document.CertificateBody;
import org.openpps.model.document.CertificateEntry;
import org.openpps.model.document.Disclosure;
import org.openpps.model.document.OrdinalProof;
import org.openpps.model.document.Receipt;
import org.openpps.model.document.SearchCertificate;
import org.openpps.model.document.Statement;
import org.openpps.model.error.RefusedException;
import org.openpps.model.ledger.Bundle;
import org.openpps.model.ledger.Entry;
import org.openpps.model.merkle.Hash;
import org.openpps.model.merkle.NodeReader;
import org.openpps.model.merkle.ProofPaths;
import org.openpps.model.note.SignedCheckpoint;
import org.openpps.model.search.SearchAnswer;
import org.openpps.store.key.CheckpointSigner;
import org.openpps.store.ledger.EntryTable;
import org.openpps.store.ledger.Head;
import org.openpps.store.ledger.TileCache;
import org.openpps.store.ledger.TileNodes;

/** Makes the documents that verify offline: statements, receipts, certificates. */
public final class Documents {
  private final Supplier<Head> head;
  private final CheckpointSigner signer;
  private final TileCache tiles;
  private final String effect;

  /** {@code head} is the newest that is on disk; {@code effect} is what the profile says. */
  public Documents(Supplier<Head> head, CheckpointSigner signer, TileCache tiles, String effect) {
    this.head = head;
    this.signer = signer;
    this.tiles = tiles;
    this.effect = effect;
  }

  /** The newest checkpoint, signed. */
  public SignedCheckpoint checkpoint() {
    Head newest = head.get();
    return signer.sign(newest.size(), newest.root());
  }

  /** The statement of one entry. */
  public Optional<Statement> statement(DSLContext sql, long sequence, Disclosure disclosure) {
    SignedCheckpoint checkpoint = checkpoint();
    return sequence < checkpoint.checkpoint().size()
        ? EntryTable.find(sql, sequence).map(e -> statement(sql, e, checkpoint, disclosure))
        : Optional.empty();
  }

  /** The statements of all entries of a bundle under one checkpoint. */
  public Receipt receipt(DSLContext sql, Bundle bundle, Disclosure disclosure) {
    SignedCheckpoint checkpoint = checkpoint();
    List<Statement> statements =
        EntryTable.range(sql, bundle.first(), bundle.last() + 1).stream()
            .map(entry -> statement(sql, entry, checkpoint, disclosure))
            .toList();
    return Receipt.of(statements);
  }

  /** Two entries, the earlier first, under one checkpoint; empty where one is not on record. */
  public Optional<OrdinalProof> ordinal(DSLContext sql, long one, long other) {
    SignedCheckpoint checkpoint = checkpoint();
    List<Statement> statements =
        LongStream.of(Math.min(one, other), Math.max(one, other))
            .filter(sequence -> sequence < checkpoint.checkpoint().size())
            .boxed()
            .flatMap(sequence -> EntryTable.find(sql, sequence).stream())
            .map(entry -> statement(sql, entry, checkpoint, Disclosure.PUBLIC))
            .toList();
    return statements.size() == 2 && one != other
        ? Optional.of(new OrdinalProof(statements))
        : Optional.empty();
  }

  /**
   * A search as a signed certificate.
   *
   * @throws RefusedException SEARCH_TOO_BROAD: a certificate leaves nothing out
   */
  public SearchCertificate certificate(DSLContext sql, SearchAnswer answer) {
    long size = answer.whole().at().entries();
    NodeReader nodes = new TileNodes(sql, size, tiles);
    Hash root = ProofPaths.root(size, nodes);
    CertificateBody body =
        CertificateBody.of(
            answer,
            root,
            ReadPoints.lastEntryTime(sql, size),
            effect,
            number ->
                EntryTable.about(sql, number.sequence(), size).stream()
                    .map(entry -> KeptFromOthers.without(sql, entry, size))
                    .map(entry -> entry(entry, size, nodes))
                    .toList());
    return SearchCertificate.sign(body, signer.sign(size, root).format(), signer.key());
  }

  private static CertificateEntry entry(Entry entry, long size, NodeReader nodes) {
    return CertificateEntry.of(entry, ProofPaths.inclusion(entry.sequence(), size, nodes));
  }

  /** The statement of an entry under this checkpoint. */
  public Statement statement(
      DSLContext sql, Entry entry, SignedCheckpoint checkpoint, Disclosure disclosure) {
    long size = checkpoint.checkpoint().size();
    return Statement.of(
        disclosure == Disclosure.FULL ? entry : KeptFromOthers.without(sql, entry, size),
        ProofPaths.inclusion(entry.sequence(), size, new TileNodes(sql, size, tiles)),
        checkpoint.format(),
        disclosure);
  }
}
