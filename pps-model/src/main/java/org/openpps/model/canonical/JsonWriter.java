package org.openpps.model.canonical;

import java.util.Map;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;

/** Writes values in the form of RFC 8785, section 3.2. */
final class JsonWriter implements Json.Cases<StringBuilder> {
  private static final String HEX = "0123456789abcdef";

  private final StringBuilder out = new StringBuilder(256);
  private int depth;

  private JsonWriter() {}

  static String write(Json value) {
    JsonWriter writer = new JsonWriter();
    value.match(writer);
    return writer.out.toString();
  }

  @Override
  public StringBuilder object(JsonObject object) {
    open('{');
    String separator = "";
    for (Map.Entry<String, Json> member : object.members().entrySet()) {
      out.append(separator);
      quote(member.getKey());
      out.append(':');
      member.getValue().match(this);
      separator = ",";
    }
    return close('}');
  }

  @Override
  public StringBuilder array(JsonArray array) {
    open('[');
    String separator = "";
    for (Json element : array.elements()) {
      out.append(separator);
      element.match(this);
      separator = ",";
    }
    return close(']');
  }

  @Override
  public StringBuilder text(JsonText text) {
    return quote(text.value());
  }

  @Override
  public StringBuilder integer(JsonInteger integer) {
    return out.append(integer.value());
  }

  @Override
  public StringBuilder flag(JsonFlag flag) {
    return out.append(flag.value());
  }

  private void open(char bracket) {
    if (++depth > CanonicalJson.MAX_DEPTH) {
      throw new RefusedException("", ErrorCode.JSON_MALFORMED, "The value is nested too deeply.");
    }
    out.append(bracket);
  }

  private StringBuilder close(char bracket) {
    depth--;
    return out.append(bracket);
  }

  private StringBuilder quote(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c >= 0x20) {
        out.append(c);
      } else {
        escape(c);
      }
    }
    return out.append('"');
  }

  /** RFC 8785, section 3.2.2.2: the five short escapes, everything else by lower-case hex. */
  private void escape(char c) {
    int known = "\b\t\n\f\r".indexOf(c);
    if (known >= 0) {
      out.append('\\').append("btnfr".charAt(known));
    } else {
      out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
    }
  }
}
