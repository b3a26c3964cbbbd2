package org.openpps.model.collateral;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.openpps.model.canonical.JsonInteger;
import org.openpps.model.identifier.NamedInformation;

/**
 * Names the list of a data set's files that was streamed to the register beforehand.
 *
 * @param digest SHA-256 of the manifest's bytes
 * @param files the number of files it lists, at most 2⁵³−1, which is what is hashed as a number
 * @param octets the total size of those files (BagIt Payload-Oxum, RFC 8493 section 2.2.2)
 */
public record ManifestReference(
    @NotNull(message = "value-missing") NamedInformation digest,
    @Min(value = 1, message = "value-kind") @Max(value = JsonInteger.MAX, message = "value-kind")
        long files,
    @JsonFormat(shape = JsonFormat.Shape.STRING) @Min(value = 0, message = "value-kind")
        long octets) {}
