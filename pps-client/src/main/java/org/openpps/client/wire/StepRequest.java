package org.openpps.client.wire;

import java.util.Optional;

/**
 * A step of a demand that is in the address.
 *
 * @param text free text for those who are told of it
 */
public record StepRequest(Optional<String> text) {}
