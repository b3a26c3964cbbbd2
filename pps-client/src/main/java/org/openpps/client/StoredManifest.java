package org.openpps.client;

import org.openpps.model.identifier.NamedInformation;

/**
 * The register's answer to a manifest that was streamed to it.
 *
 * @param digest SHA-256 of its octets
 * @param files the number of distinct files it lists
 */
public record StoredManifest(NamedInformation digest, long files) {}
