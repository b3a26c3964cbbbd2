package org.openpps.store.manifest;

import org.openpps.model.identifier.NamedInformation;

/**
 * A manifest that the register holds.
 *
 * @param digest SHA-256 of its bytes
 * @param files how many paths it lists
 */
public record HeldManifest(NamedInformation digest, long files) {}
