package org.openpps.client.dataset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpps.client.digest.FileDigest;
import org.openpps.client.digest.FileDigest.Algorithm;
import org.openpps.client.source.Reasons;

/** Whether the files of a bag have the digests that its manifests list. */
final class Fixity {
  private final BagFiles files;
  private final Reasons reasons;

  Fixity(BagFiles files, Reasons reasons) {
    this.files = files;
    this.reasons = reasons;
  }

  void checkTags(List<BagManifest> manifests) throws IOException {
    for (BagManifest manifest : manifests) {
      if (manifest.algorithm().isPresent()) {
        Set<Algorithm> algorithm = Set.of(manifest.algorithm().get());
        for (String path : manifest.digests().keySet()) {
          compare(manifest, path, FileDigest.of(files.file(path), algorithm));
        }
      }
    }
  }

  /** Reads each file of the payload once. */
  PayloadManifest checkPayload(List<BagManifest> manifests) throws IOException {
    Set<Algorithm> algorithms = EnumSet.of(Algorithm.SHA256);
    manifests.forEach(manifest -> manifest.algorithm().ifPresent(algorithms::add));
    List<PayloadFile> payload = new ArrayList<>();
    for (String path : files.payload().keySet()) {
      Map<Algorithm, byte[]> digests = FileDigest.of(files.file(path), algorithms);
      manifests.forEach(manifest -> compare(manifest, path, digests));
      payload.add(
          PayloadFile.of(
              path,
              digests.get(Algorithm.SHA256),
              Optional.ofNullable(digests.get(Algorithm.SHA512))));
    }
    return new PayloadManifest(payload, files.octets());
  }

  private void compare(BagManifest manifest, String path, Map<Algorithm, byte[]> digests) {
    manifest
        .algorithm()
        .ifPresent(
            algorithm ->
                reasons.require(
                    HexFormat.of()
                        .formatHex(digests.get(algorithm))
                        .equals(manifest.digests().get(path)),
                    path + " has not the digest that " + manifest.name() + " lists."));
  }
}
