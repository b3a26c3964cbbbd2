package org.openpps.model.bridge;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A last day that costs rights when it passes.
 *
 * @param rule how it is counted, in words
 * @param from the day it was counted from; absent when nobody said
 * @param lastDay the last day in time; absent when the day to count from is not known
 * @param late whether it has passed
 * @param consequence what is lost after it
 * @param source where it comes from
 */
public record Deadline(
    String rule,
    Optional<LocalDate> from,
    Optional<LocalDate> lastDay,
    boolean late,
    String consequence,
    String source) {}
