package org.openpps.client.dataset;

import java.util.List;
import org.openpps.client.source.Reasons;

/**
 * Whether a bag is complete (RFC 8493, section 3): every manifest lists every file of the payload,
 * and every file that is listed is there.
 */
final class Completeness {
  private Completeness() {}

  static void check(
      BagFiles files,
      List<BagManifest> manifests,
      List<BagManifest> tagManifests,
      Reasons reasons,
      List<String> notes) {
    reasons.require(
        manifests.stream().anyMatch(m -> m.algorithm().isPresent()),
        "There is no manifest of an algorithm that can be checked here.");
    for (BagManifest manifest : manifests) {
      for (String path : files.payload().keySet()) {
        reasons.require(
            manifest.digests().containsKey(path), manifest.name() + " does not list " + path + ".");
      }
      for (String path : manifest.digests().keySet()) {
        reasons.require(
            files.payload().containsKey(path),
            manifest.name() + " lists " + path + ", which is not in the payload.");
      }
      noteUnknown(manifest, notes);
    }
    for (BagManifest manifest : tagManifests) {
      for (String path : manifest.digests().keySet()) {
        reasons.require(
            files.tags().containsKey(path) && !BagManifest.isTagManifest(path),
            manifest.name() + " lists " + path + ", which is no tag file of the bag.");
      }
      noteUnknown(manifest, notes);
    }
  }

  private static void noteUnknown(BagManifest manifest, List<String> notes) {
    if (manifest.algorithm().isEmpty()) {
      notes.add("The digests in " + manifest.name() + " could not be checked here.");
    }
  }
}
