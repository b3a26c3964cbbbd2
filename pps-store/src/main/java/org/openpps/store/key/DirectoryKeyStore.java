package org.openpps.store.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpps.model.error.RegisterException;
import org.openpps.model.note.SignedCheckpoint;
import org.openpps.model.note.SigningKey;

/**
 * A directory with key and grantors' secret, each in a file that only its owner can read, and the
 * last signed checkpoint in two slots that are written in turn, so that one of them is always
 * whole.
 */
public final class DirectoryKeyStore implements KeyStore {
  private static final String KEY = "signing-key";
  private static final String GRANTOR_SECRET = "grantor-secret";
  private static final String DOUBT = "verify-before-writing";
  private static final List<String> SLOTS = List.of("checkpoint-a", "checkpoint-b");

  private final Path directory;

  /** Keeps everything in {@code directory}, which is made when it is missing. */
  public DirectoryKeyStore(Path directory) {
    this.directory = directory;
  }

  @Override
  public Optional<SigningKey> signingKey() {
    Path file = directory.resolve(KEY);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<String> lines = read(file).lines().toList();
    return Optional.of(SigningKey.fromSeed(lines.get(0), Base64.getDecoder().decode(lines.get(1))));
  }

  @Override
  public void keep(SigningKey key) {
    Path file = directory.resolve(KEY);
    if (Files.exists(file)) {
      throw new IllegalStateException("a signing key is never replaced: " + KEY + " exists");
    }
    String seed = Base64.getEncoder().encodeToString(key.seed());
    writeWhole(file, key.name() + "\n" + seed + "\n");
  }

  @Override
  public Optional<GrantorSecret> grantorSecret() {
    Path file = directory.resolve(GRANTOR_SECRET);
    return Files.exists(file)
        ? Optional.of(GrantorSecret.fromBase64(read(file)))
        : Optional.empty();
  }

  @Override
  public void keep(GrantorSecret secret) {
    Path file = directory.resolve(GRANTOR_SECRET);
    if (Files.exists(file)) {
      throw new IllegalStateException("it is never replaced: " + GRANTOR_SECRET + " exists");
    }
    writeWhole(file, secret.toBase64() + "\n");
  }

  @Override
  public Optional<SignedCheckpoint> lastSigned() {
    return slots().max(Comparator.comparingLong(c -> c.checkpoint().size()));
  }

  @Override
  public void keepSigned(SignedCheckpoint checkpoint) {
    write(olderSlot(), checkpoint.format());
  }

  @Override
  public boolean doubtful() {
    return Files.exists(directory.resolve(DOUBT));
  }

  @Override
  public void doubtful(boolean doubtful) {
    Path file = directory.resolve(DOUBT);
    if (doubtful) {
      write(file, "");
      return;
    }
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<SignedCheckpoint> slots() {
    return SLOTS.stream().map(directory::resolve).flatMap(file -> slot(file).stream());
  }

  private Path olderSlot() {
    return SLOTS.stream()
        .map(directory::resolve)
        .min(Comparator.comparingLong(f -> slot(f).map(c -> c.checkpoint().size()).orElse(-1L)))
        .orElseThrow();
  }

  /** A slot that was being written when power went is not whole, and the other one counts. */
  private Optional<SignedCheckpoint> slot(Path file) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      SignedCheckpoint checkpoint = SignedCheckpoint.parse(read(file));
      boolean ours = signingKey().map(key -> verified(checkpoint, key)).orElse(false);
      return ours ? Optional.of(checkpoint) : Optional.empty();
    } catch (RegisterException e) {
      return Optional.empty();
    }
  }

  private static boolean verified(SignedCheckpoint checkpoint, SigningKey key) {
    checkpoint.verify(key.verifierKey());
    return true;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file is there as a whole or not at all, whenever power goes. */
  private void writeWhole(Path file, String text) {
    Path whole = directory.resolve(file.getFileName() + ".new");
    write(whole, text);
    move(whole, file);
  }

  private void write(Path file, String text) {
    try {
      Files.createDirectories(directory, ownerOnly("rwx------"));
      if (!Files.exists(file)) {
        Files.createFile(file, ownerOnly("rw-------"));
      }
      try (FileChannel channel =
          FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      syncDirectory();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A key of which power left a part would keep the register shut for ever. */
  private void move(Path from, Path to) {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
      syncDirectory();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void syncDirectory() throws IOException {
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private FileAttribute<?>[] ownerOnly(String permissions) {
    return directory.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
