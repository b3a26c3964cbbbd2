package org.openpps.client.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.openpps.client.problem.Problem;
import org.openpps.client.problem.UnreadableAnswerException;
import org.openpps.model.registration.AcceptTransfer;
import org.openpps.model.registration.AmendGroup;
import org.openpps.model.registration.AmendRegistration;
import org.openpps.model.registration.AnnounceKeyReissue;
import org.openpps.model.registration.AnswerDemand;
import org.openpps.model.registration.ChangeAddress;
import org.openpps.model.registration.ClaimKey;
import org.openpps.model.registration.CorrectRegistration;
import org.openpps.model.registration.DecideDemand;
import org.openpps.model.registration.DischargeInPart;
import org.openpps.model.registration.DischargeRegistration;
import org.openpps.model.registration.EndSubordination;
import org.openpps.model.registration.EraseParts;
import org.openpps.model.registration.GiveAmendmentNotice;
import org.openpps.model.registration.LiftOrder;
import org.openpps.model.registration.NoteOrder;
import org.openpps.model.registration.OfferTransfer;
import org.openpps.model.registration.RefuseKeyClaim;
import org.openpps.model.registration.ReinstateGroup;
import org.openpps.model.registration.ReissueKey;
import org.openpps.model.registration.RemoveRegistration;
import org.openpps.model.registration.RenewRegistration;
import org.openpps.model.registration.RestoreRegistration;
import org.openpps.model.registration.SubordinateRegistration;
import org.openpps.model.registration.SuspendGroup;
import org.openpps.model.registration.WithdrawTransfer;

/**
 * Writes requests and reads answers. Properties that this release does not know are passed over.
 */
public final class WireJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new TimeModule())
          .addMixIn(AmendRegistration.class, WithoutPathParameter.OfRegistration.class)
          .addMixIn(RenewRegistration.class, WithoutPathParameter.OfRegistration.class)
          .addMixIn(DischargeRegistration.class, WithoutPathParameter.OfRegistration.class)
          .addMixIn(DischargeInPart.class, WithoutPathParameter.OfRegistration.class)
          .addMixIn(SubordinateRegistration.class, WithoutPathParameter.OfRegistration.class)
          .addMixIn(EndSubordination.class, WithoutPathParameter.OfSubordination.class)
          .addMixIn(NoteOrder.class, WithoutPathParameter.OfRegistration.class)
          .addMixIn(LiftOrder.class, WithoutPathParameter.OfOrder.class)
          .addMixIn(AmendGroup.class, WithoutPathParameter.OfGroup.class)
          .addMixIn(ChangeAddress.class, WithoutPathParameter.OfGroup.class)
          .addMixIn(OfferTransfer.class, WithoutPathParameter.OfGroup.class)
          .addMixIn(SuspendGroup.class, WithoutPathParameter.OfGroup.class)
          .addMixIn(ReinstateGroup.class, WithoutPathParameter.OfGroup.class)
          .addMixIn(ClaimKey.class, WithoutPathParameter.OfGroup.class)
          .addMixIn(AnnounceKeyReissue.class, WithoutPathParameter.OfClaim.class)
          .addMixIn(ReissueKey.class, WithoutPathParameter.OfClaim.class)
          .addMixIn(RefuseKeyClaim.class, WithoutPathParameter.OfClaim.class)
          .addMixIn(AcceptTransfer.class, WithoutPathParameter.OfOffer.class)
          .addMixIn(WithdrawTransfer.class, WithoutPathParameter.OfOffer.class)
          .addMixIn(RemoveRegistration.class, WithoutPathParameter.OfRegistration.class)
          .addMixIn(RestoreRegistration.class, WithoutPathParameter.OfRegistration.class)
          .addMixIn(CorrectRegistration.class, WithoutPathParameter.OfRegistration.class)
          .addMixIn(AnswerDemand.class, WithoutPathParameter.OfDemand.class)
          .addMixIn(GiveAmendmentNotice.class, WithoutPathParameter.OfDemand.class)
          .addMixIn(DecideDemand.class, WithoutPathParameter.OfDemand.class)
          .addMixIn(EraseParts.class, WithoutPathParameter.OfEntry.class)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .serializationInclusion(JsonInclude.Include.NON_EMPTY)
          .build();

  /** Loses nothing of what somebody has written: what it would leave out, it refuses. */
  private static final ObjectReader STRICT =
      MAPPER
          .reader()
          .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private WireJson() {}

  /** The body of a request; what is absent or empty is left out. */
  public static byte[] write(Object request) {
    try {
      return MAPPER.writeValueAsBytes(request);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("this request has no JSON form", e);
    }
  }

  /** The body of a request as text. */
  public static String text(Object request) {
    return new String(write(request), StandardCharsets.UTF_8);
  }

  /**
   * A JSON object that somebody else has written.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static JsonNode object(String json) {
    try {
      JsonNode read = STRICT.readTree(json);
      if (read.isObject()) {
        return read;
      }
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("This is no JSON: " + firstLine(e) + ".", e);
    }
    throw new IllegalArgumentException("This is no JSON object.");
  }

  /**
   * A JSON object of this form that somebody else has written.
   *
   * @throws IllegalArgumentException when it is none, or has a member that the form lacks
   */
  public static <T> T written(String json, Class<T> type) {
    try {
      return STRICT
          .forType(type)
          .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .readValue(object(json));
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "This is not of the form that is read here: " + firstLine(e) + ".", e);
    }
  }

  private static String firstLine(IOException e) {
    return e instanceof JsonProcessingException known
        ? known.getOriginalMessage().split("\\R", 2)[0].replaceAll(", from `[^`]*`", "")
        : e.getMessage();
  }

  /** A JSON text on lines of its own, for people. */
  public static String pretty(String json) {
    return object(json).toPrettyString();
  }

  /** A value in full, for a program that reads what a command shows. */
  public static String shown(Object value) {
    try {
      return Shown.MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("this value has no JSON form", e);
    }
  }

  /**
   * An answer of this type.
   *
   * @throws UnreadableAnswerException when it is of another form
   */
  public static <T> T read(String answer, Class<T> type) {
    try {
      T read = MAPPER.readValue(answer, type);
      if (read == null) {
        throw new UnreadableAnswerException("The answer is empty.", null);
      }
      return read;
    } catch (JsonProcessingException e) {
      throw new UnreadableAnswerException(
          "The answer is not of the form that this release reads.", e);
    }
  }

  /** The problem that came with this status; one made of the status where none came. */
  public static Problem problem(int status, String body) {
    try {
      Problem read = MAPPER.readValue(body, Problem.class);
      return read == null ? Problem.ofStatus(status) : read.at(status);
    } catch (JsonProcessingException e) {
      return Problem.ofStatus(status);
    }
  }

  /** Made only when something is shown. */
  private static final class Shown {
    private static final JsonMapper MAPPER =
        WireJson.MAPPER.rebuild().serializationInclusion(JsonInclude.Include.NON_ABSENT).build();
  }
}
