package org.openpps.rest.json;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A JSON object that is taken as it stands, whatever its members are.
 *
 * @param json its text
 */
public record WrittenObject(@JsonValue @JsonRawValue String json) {}
