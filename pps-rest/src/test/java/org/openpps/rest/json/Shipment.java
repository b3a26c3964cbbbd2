package org.openpps.rest.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;

/** A sample body with everything that a request of the register can hold. */
record Shipment(
    @NotNull(message = "value-missing") @Size(max = 10, message = "text-too-long") String reference,
    @NotNull(message = "value-missing") TrackingNumber number,
    @NotNull(message = "value-missing") Speed speed,
    @NotEmpty(message = "value-missing")
        List<@NotNull(message = "value-missing") @Valid Parcel> parcels,
    Optional<@Valid Consignee> consignee,
    Optional<LocalDate> due,
    Optional<Instant> sentAt,
    boolean insured) {

  enum Speed {
    SLOW("slow"),
    FAST("fast");

    private final String code;

    Speed(String code) {
      this.code = code;
    }

    @JsonValue
    String code() {
      return code;
    }
  }

  /** Two equal digits. */
  record TrackingNumber(int digit) {
    @JsonCreator
    static TrackingNumber parse(String typed) {
      if (!typed.matches("[0-9]{2}")) {
        throw new RefusedException(ErrorCode.NUMBER_FORM);
      }
      if (typed.charAt(0) != typed.charAt(1)) {
        throw new RefusedException(ErrorCode.NUMBER_CHECK_DIGITS);
      }
      return new TrackingNumber(typed.charAt(0) - '0');
    }

    @JsonValue
    String value() {
      return "" + digit + digit;
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Box.class, name = "box"),
    @JsonSubTypes.Type(value = Letter.class, name = "letter")
  })
  sealed interface Parcel permits Box, Letter {}

  record Box(int grams, List<@Size(max = 3, message = "text-too-long") String> marks)
      implements Parcel {}

  record Letter(@NotNull(message = "value-missing") String subject, Optional<Long> pages)
      implements Parcel {}

  record Consignee(@NotNull(message = "value-missing") String name, List<Consignee> agents) {
    Consignee {
      agents = agents == null ? List.of() : List.copyOf(agents);
    }
  }
}
