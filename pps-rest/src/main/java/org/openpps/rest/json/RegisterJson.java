package org.openpps.rest.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The settings under which the service reads and writes JSON. */
public final class RegisterJson {
  private RegisterJson() {}

  /** A mapper that reads strictly and tells of each violation through {@link BodyViolations}. */
  public static ObjectMapper mapper(JsonLimits limits) {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(limits.constraints())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .build();
    ObjectMapper mapper =
        JsonMapper.builder(factory)
            .addModule(new Jdk8Module())
            .addModule(scalars())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .serializationInclusion(JsonInclude.Include.NON_ABSENT)
            .build();
    return mapper.addHandler(new ViolationCollector(mapper));
  }

  private static SimpleModule scalars() {
    return new SimpleModule("register")
        .addDeserializer(String.class, TextScalar.of(String.class, text -> text))
        .addDeserializer(LocalDate.class, TextScalar.of(LocalDate.class, Timestamps::date))
        .addDeserializer(Instant.class, TextScalar.of(Instant.class, Timestamps::instant))
        .addDeserializer(Integer.class, IntegerScalar.ofInt(Integer.class))
        .addDeserializer(int.class, IntegerScalar.ofInt(int.class))
        .addDeserializer(Long.class, IntegerScalar.ofLong(Long.class))
        .addDeserializer(long.class, IntegerScalar.ofLong(long.class))
        .addDeserializer(Boolean.class, new FlagScalar(Boolean.class))
        .addDeserializer(boolean.class, new FlagScalar(boolean.class))
        .addDeserializer(WrittenObject.class, new WrittenObjectReader())
        .addSerializer(LocalDate.class, ToStringSerializer.instance)
        .addSerializer(ZoneId.class, ToStringSerializer.instance)
        .addSerializer(Instant.class, new InstantText());
  }
}
