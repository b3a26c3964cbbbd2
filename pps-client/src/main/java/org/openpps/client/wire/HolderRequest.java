package org.openpps.client.wire;

import java.util.Optional;

/**
 * A holder's word as it is sent; the code says whose it is.
 *
 * @param acknowledged true for <em>I hold these, and they are the secured party's</em>
 * @param text free text for a reader
 */
public record HolderRequest(boolean acknowledged, Optional<String> text) {}
