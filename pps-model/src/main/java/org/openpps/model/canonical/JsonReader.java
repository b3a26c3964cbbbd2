package org.openpps.model.canonical;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;

/** Reads values strictly; the tokens come from Jackson, the limits are ours. */
final class JsonReader {
  // A table of names shared by all parsers could be filled by strangers; this one holds none.
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES).build();

  private final JsonParser tokens;
  private Place place = Place.WHOLE;
  private int depth;

  private JsonReader(JsonParser tokens) {
    this.tokens = tokens;
  }

  static Json read(byte[] json) {
    try {
      // Jackson would guess UTF-16 and UTF-32 and let some malformed UTF-8 pass.
      return read(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json)).toString());
    } catch (CharacterCodingException e) {
      throw malformed(Place.WHOLE, "This is not UTF-8.");
    }
  }

  static Json read(String json) {
    if (json.startsWith("\uFEFF")) {
      throw malformed(Place.WHOLE, "JSON must not begin with a byte order mark.");
    }
    try (JsonParser tokens = FACTORY.createParser(json)) {
      return new JsonReader(tokens).whole();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonObject object(Json value) {
    return value
        .match(JsonKind.OBJECT)
        .orElseThrow(
            () -> new RefusedException("", ErrorCode.VALUE_KIND, "This must be an object."));
  }

  private Json whole() throws IOException {
    try {
      Json value = value(tokens.nextToken());
      if (tokens.nextToken() != null) {
        throw malformed(Place.WHOLE, "There must be one value alone.");
      }
      return value;
    } catch (JsonProcessingException e) {
      throw malformed(
          place,
          "This is not well-formed JSON at line %d, column %d."
              .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr()));
    }
  }

  private Json value(JsonToken token) throws IOException {
    if (token == null) {
      throw malformed(place, "There is no value.");
    }
    return switch (token) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> text();
      case VALUE_NUMBER_INT -> integer();
      case VALUE_TRUE -> new JsonFlag(true);
      case VALUE_FALSE -> new JsonFlag(false);
      case VALUE_NULL -> throw malformed(place, "A member without a value is left out, not null.");
      case VALUE_NUMBER_FLOAT -> throw malformed(place, "A number must be a plain integer.");
      case END_OBJECT, END_ARRAY, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          throw malformed(place, "A value is missing.");
    };
  }

  private JsonObject object() throws IOException {
    Place outer = enter();
    SortedMap<String, Json> members = new TreeMap<>();
    while (tokens.nextToken() != JsonToken.END_OBJECT) {
      String name = tokens.currentName();
      place = outer.member(name);
      if (!Characters.ascii(name)) {
        throw malformed(place, "A member name must be ASCII.");
      }
      if (members.put(name, value(tokens.nextToken())) != null) {
        throw malformed(outer.member(name), "The member stands here twice.");
      }
    }
    leave(outer);
    return JsonObject.of(members);
  }

  private JsonArray array() throws IOException {
    Place outer = enter();
    List<Json> elements = new ArrayList<>();
    for (JsonToken t = tokens.nextToken(); t != JsonToken.END_ARRAY; t = tokens.nextToken()) {
      place = outer.element(elements.size());
      elements.add(value(t));
    }
    leave(outer);
    return new JsonArray(elements);
  }

  private JsonText text() throws IOException {
    String text = tokens.getText();
    if (Characters.anyForbiddenInJson(text)) {
      throw malformed(place, "The text holds a lone surrogate or a noncharacter.");
    }
    return new JsonText(text);
  }

  private JsonInteger integer() throws IOException {
    String digits = tokens.getText();
    // 2^53-1 has sixteen digits, so that a long holds whatever passes the first two conditions.
    if (digits.startsWith("-") || digits.length() > 16) {
      throw malformed(place, "A number must be an integer from 0 to 2^53-1.");
    }
    long value = Long.parseLong(digits);
    if (value > JsonInteger.MAX) {
      throw malformed(place, "A number must be an integer from 0 to 2^53-1.");
    }
    return new JsonInteger(value);
  }

  private Place enter() {
    if (++depth > CanonicalJson.MAX_DEPTH) {
      throw malformed(place, "The value is nested more than 32 deep.");
    }
    return place;
  }

  private void leave(Place outer) {
    depth--;
    place = outer;
  }

  private static RefusedException malformed(Place place, String message) {
    return new RefusedException(place.pointer(), ErrorCode.JSON_MALFORMED, message);
  }
}
