package org.openpps.model.note;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openpps.model.canonical.Base64Text;
import org.openpps.model.error.RegisterException;
import org.openpps.model.merkle.Hash;
import org.openpps.model.merkle.InclusionProof;

/**
 * All that is needed, beside the leaf and the log's key, to check offline that the leaf stands in
 * the log (C2SP tlog-proof). Files of this form have the ending {@code .tlog-proof}.
 *
 * @param extra octets that the proof does not authenticate; not empty; copied in and out
 * @param index the place of the leaf, counted from 0
 * @param path the hashes from the neighbour of the leaf up to the child of the root
 * @param checkpoint the signed head of the tree
 */
public record TlogProof(
    Optional<byte[]> extra, long index, List<Hash> path, SignedCheckpoint checkpoint) {
  /**
   * Checks and copies. Whether index and path fit the checkpoint is seen by {@link #verify}.
   *
   * @throws IllegalArgumentException when the index is negative or extra is there but empty
   */
  public TlogProof {
    if (index < 0 || extra.filter(octets -> octets.length == 0).isPresent()) {
      throw new IllegalArgumentException("a proof has an index, and no extra rather than an empty");
    }
    extra = extra.map(byte[]::clone);
    path = List.copyOf(path);
  }

  /** The proof under a checkpoint of the same size, without extra octets. */
  public static TlogProof of(InclusionProof inclusion, SignedCheckpoint checkpoint) {
    if (inclusion.size() != checkpoint.checkpoint().size()) {
      throw new IllegalArgumentException("proof and checkpoint are of different sizes");
    }
    return new TlogProof(Optional.empty(), inclusion.index(), inclusion.path(), checkpoint);
  }

  /**
   * Reads a proof.
   *
   * @throws RegisterException {@code proof-malformed}, {@code note-malformed}, {@code
   *     checkpoint-malformed}
   */
  public static TlogProof parse(String text) {
    return TlogProofReader.read(text);
  }

  /** The text that {@link #parse} reads. */
  public String format() {
    StringBuilder text = new StringBuilder(TlogProofReader.HEADER).append('\n');
    extra.ifPresent(
        octets -> text.append(TlogProofReader.EXTRA).append(Base64Text.write(octets)).append('\n'));
    text.append(TlogProofReader.INDEX).append(index).append('\n');
    path.forEach(hash -> text.append(hash.toBase64()).append('\n'));
    return text.append('\n').append(checkpoint.format()).toString();
  }

  /** The same proof with these octets beside it. */
  public TlogProof withExtra(byte[] octets) {
    return new TlogProof(Optional.of(octets), index, path, checkpoint);
  }

  /** The claim about the tree alone. */
  public InclusionProof inclusion() {
    return new InclusionProof(index, checkpoint.checkpoint().size(), path);
  }

  /** Like {@link #verify(Hash, Collection)}. */
  public List<VerifierKey> verify(Hash leaf, VerifierKey... known) {
    return verify(leaf, List.of(known));
  }

  /**
   * Checks that the checkpoint is signed by a known key of its log and that the leaf stands at the
   * index. Whether the checkpoint's origin is the right one is for the caller to say, by the keys
   * given.
   *
   * @return all known keys that signed, in the order of the lines
   * @throws RegisterException {@code note-unverified}, {@code proof-mismatch}
   */
  public List<VerifierKey> verify(Hash leaf, Collection<VerifierKey> known) {
    List<VerifierKey> verified = checkpoint.verify(known);
    inclusion().verify(leaf, checkpoint.checkpoint().root());
    return verified;
  }

  /** The octets that the proof does not authenticate, a copy. */
  @Override
  public Optional<byte[]> extra() {
    return extra.map(byte[]::clone);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TlogProof that
        && index == that.index
        && path.equals(that.path)
        && checkpoint.equals(that.checkpoint)
        && extra.map(ByteBuffer::wrap).equals(that.extra.map(ByteBuffer::wrap));
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(index) + checkpoint.hashCode();
  }

  @Override
  public String toString() {
    return format();
  }
}
