package org.openpps.model.canonical;

import java.util.Optional;

/** What a reader wants to find: the value of one kind of JSON, nothing of the others. */
abstract class JsonKind<R> implements Json.Cases<Optional<R>> {
  static final JsonKind<JsonObject> OBJECT =
      new JsonKind<>("an object") {
        @Override
        public Optional<JsonObject> object(JsonObject object) {
          return Optional.of(object);
        }
      };
  static final JsonKind<JsonArray> ARRAY =
      new JsonKind<>("an array") {
        @Override
        public Optional<JsonArray> array(JsonArray array) {
          return Optional.of(array);
        }
      };
  static final JsonKind<String> TEXT =
      new JsonKind<>("a string") {
        @Override
        public Optional<String> text(JsonText text) {
          return Optional.of(text.value());
        }
      };
  static final JsonKind<Long> INTEGER =
      new JsonKind<>("an integer") {
        @Override
        public Optional<Long> integer(JsonInteger integer) {
          return Optional.of(integer.value());
        }
      };
  static final JsonKind<Boolean> FLAG =
      new JsonKind<>("true or false") {
        @Override
        public Optional<Boolean> flag(JsonFlag flag) {
          return Optional.of(flag.value());
        }
      };

  private final String words;

  private JsonKind(String words) {
    this.words = words;
  }

  /** The kind in words, with its article. */
  String words() {
    return words;
  }

  @Override
  public Optional<R> object(JsonObject object) {
    return Optional.empty();
  }

  @Override
  public Optional<R> array(JsonArray array) {
    return Optional.empty();
  }

  @Override
  public Optional<R> text(JsonText text) {
    return Optional.empty();
  }

  @Override
  public Optional<R> integer(JsonInteger integer) {
    return Optional.empty();
  }

  @Override
  public Optional<R> flag(JsonFlag flag) {
    return Optional.empty();
  }
}
