package org.openpps.client.dataset;

import java.util.List;
import java.util.Optional;
import org.openpps.model.collateral.DataSet;
import org.openpps.model.identifier.NamedInformation;

/**
 * A bag that is as it says.
 *
 * @param title from {@code bag-info.txt}, else the name of its directory
 * @param description from {@code bag-info.txt}
 * @param identifiers DOIs and URIs from {@code bag-info.txt}
 * @param bagId digest of the manifest that commits to most of the bag; absent when it has none of
 *     SHA-256 or SHA-512
 * @param manifest lists its files, for the register
 * @param notes what a reader should know about the import
 */
public record ImportedBag(
    String title,
    Optional<String> description,
    List<String> identifiers,
    Optional<NamedInformation> bagId,
    PayloadManifest manifest,
    List<String> notes) {
  /** Copies. */
  public ImportedBag {
    identifiers = List.copyOf(identifiers);
    notes = List.copyOf(notes);
  }

  /**
   * The bag as collateral.
   *
   * @param claimedRight for example {@code ownership}
   * @param heldAt where it is held, in words
   */
  public DataSet dataSet(String claimedRight, Optional<String> heldAt) {
    return new DataSet(
        title,
        description,
        claimedRight,
        heldAt,
        identifiers,
        bagId.stream().toList(),
        Optional.of(manifest.reference()));
  }

  /** The same bag under another title. */
  public ImportedBag titled(String other) {
    return new ImportedBag(other, description, identifiers, bagId, manifest, notes);
  }
}
