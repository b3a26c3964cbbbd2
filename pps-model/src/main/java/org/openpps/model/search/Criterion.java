package org.openpps.model.search;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.Checked;
import org.openpps.model.constraint.Line;
import org.openpps.model.identifier.DeviceIdentifier;
import org.openpps.model.identifier.NamedInformation;
import org.openpps.model.identifier.PartyIdentifier;
import org.openpps.model.identifier.RegistrationNumber;

/** What is searched for. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "by")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Criterion.BySerial.class, name = "serial"),
  @JsonSubTypes.Type(value = Criterion.ByDevice.class, name = "device"),
  @JsonSubTypes.Type(value = Criterion.ByDigest.class, name = "digest"),
  @JsonSubTypes.Type(value = Criterion.ByParty.class, name = "party"),
  @JsonSubTypes.Type(value = Criterion.ByNumber.class, name = "number")
})
public sealed interface Criterion
    permits Criterion.BySerial,
        Criterion.ByDevice,
        Criterion.ByDigest,
        Criterion.ByParty,
        Criterion.ByNumber {
  /** The one dispatch over the criteria. */
  <R> R match(Cases<R> cases);

  /** What to do for each criterion. */
  interface Cases<R> {
    /** For a serial number. */
    R bySerial(BySerial criterion);

    /** For another identifier of a device. */
    R byDevice(ByDevice criterion);

    /** For a digest. */
    R byDigest(ByDigest criterion);

    /** For an identifier of a grantor. */
    R byParty(ByParty criterion);

    /** For a number. */
    R byNumber(ByNumber criterion);
  }

  /**
   * Goods by their maker's serial number.
   *
   * @param serial as typed
   * @param maker narrows to one maker
   */
  record BySerial(
      @NotNull(message = "value-missing") @Line(max = 100) String serial,
      Optional<@Line String> maker)
      implements Criterion {
    /** Brings text to its canonical form. */
    public BySerial {
      serial = Accepted.line(serial);
      maker = Accepted.line(maker);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.bySerial(this);
    }
  }

  /**
   * Goods by another identifier; an SMBIOS UUID is found in either byte order.
   *
   * @param identifier scheme and value
   */
  record ByDevice(@NotNull(message = "value-missing") @Checked DeviceIdentifier identifier)
      implements Criterion {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.byDevice(this);
    }
  }

  /**
   * A data set by the digest of the set, or of one file that its manifest lists.
   *
   * @param digest RFC 6920 name or hexadecimal digits
   */
  record ByDigest(@NotNull(message = "value-missing") NamedInformation digest)
      implements Criterion {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.byDigest(this);
    }
  }

  /**
   * Registrations against a grantor by one of its identifiers.
   *
   * @param identifier scheme and value
   */
  record ByParty(@NotNull(message = "value-missing") @Checked PartyIdentifier identifier)
      implements Criterion {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.byParty(this);
    }
  }

  /**
   * A registration by its number or the number of any of its entries.
   *
   * @param number the number
   */
  record ByNumber(@NotNull(message = "value-missing") RegistrationNumber number)
      implements Criterion {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.byNumber(this);
    }
  }
}
