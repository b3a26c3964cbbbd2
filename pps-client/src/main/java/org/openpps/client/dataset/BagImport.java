package org.openpps.client.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openpps.client.digest.FileDigest;
import org.openpps.client.source.Reasons;
import org.openpps.client.source.SourceRefusedException;
import org.openpps.model.identifier.NamedInformation;

/**
 * Reads a BagIt bag (RFC 8493; versions 0.97 and 1.0). A bag is imported only when it is complete
 * and every digest in it is right; its files are named by digests that are computed here.
 */
public final class BagImport {
  /** Those that commit to more of the bag stand first. */
  private static final List<String> NAMING =
      List.of(
          "tagmanifest-sha256.txt",
          "tagmanifest-sha512.txt",
          "manifest-sha256.txt",
          "manifest-sha512.txt");

  private static final Pattern IDENTIFIER =
      Pattern.compile("(?i)(doi:|https?://|urn:|ark:|10\\.[0-9]{4,}/).+");

  private final Path bag;
  private final Reasons reasons;
  private final List<String> notes = new ArrayList<>();

  private BagImport(Path bag, Reasons reasons) {
    this.bag = bag;
    this.reasons = reasons;
  }

  /**
   * The bag in this directory.
   *
   * @throws SourceRefusedException when it is no valid bag, with all reasons
   * @throws UncheckedIOException when it cannot be read
   */
  public static ImportedBag read(Path directory) {
    Reasons reasons = new Reasons("The bag " + directory);
    if (!Files.isDirectory(directory)) {
      throw reasons.refusal("There is no such directory.");
    }
    try {
      return new BagImport(directory.toRealPath(), reasons).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ImportedBag read() throws IOException {
    BagDeclaration declaration = BagDeclaration.read(bag, reasons);
    BagFiles files = BagFiles.in(bag, reasons);
    reasons.refuseIfAny();
    List<BagManifest> manifests = BagManifest.ofPayload(files, declaration, reasons);
    List<BagManifest> tagManifests = BagManifest.ofTags(files, declaration, reasons);
    BagInfo info = BagInfo.read(files, declaration, reasons);
    Completeness.check(files, manifests, tagManifests, reasons, notes);
    FetchList.check(files, declaration, reasons, notes);
    info.checkOxum(files, reasons);
    reasons.refuseIfAny();
    Fixity fixity = new Fixity(files, reasons);
    fixity.checkTags(tagManifests);
    PayloadManifest manifest = fixity.checkPayload(manifests);
    reasons.refuseIfAny();
    return imported(files, info, manifest);
  }

  private ImportedBag imported(BagFiles files, BagInfo info, PayloadManifest manifest) {
    Optional<NamedInformation> bagId =
        NAMING.stream()
            .filter(files.tags()::containsKey)
            .findFirst()
            .map(name -> FileDigest.sha256(files.file(name)));
    if (bagId.isEmpty()) {
      notes.add(
          "The bag has no manifest of SHA-256 or SHA-512, so it is named by its files alone.");
    }
    return new ImportedBag(
        info.first("Title").orElseGet(() -> bag.getFileName().toString()),
        info.first("External-Description").or(() -> info.first("Internal-Sender-Description")),
        info.all("External-Identifier").stream()
            .filter(text -> IDENTIFIER.matcher(text).matches())
            .toList(),
        bagId,
        manifest,
        notes);
  }
}
