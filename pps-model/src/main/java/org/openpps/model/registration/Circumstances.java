package org.openpps.model.registration;

import java.time.Instant;
import org.openpps.model.profile.RegisterProfile;

/**
 * What a decision depends on besides the command and the state.
 *
 * @param profile the rules in force
 * @param time at which the events would be recorded
 * @param next the sequence that the first event would get
 */
public record Circumstances(RegisterProfile profile, Instant time, long next) {}
