package org.openpps.client.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an instant or a date, and shows by example how one is written. */
abstract class TimeConverter<T> implements ITypeConverter<T> {
  private final Function<CharSequence, T> form;
  private final String example;

  TimeConverter(Function<CharSequence, T> form, String example) {
    this.form = form;
    this.example = example;
  }

  @Override
  public T convert(String typed) {
    try {
      return form.apply(typed);
    } catch (DateTimeException e) {
      throw new TypeConversionException(typed + " is not of the form " + example);
    }
  }

  /** Reads an instant in UTC. */
  static final class OfInstant extends TimeConverter<Instant> {
    OfInstant() {
      super(Instant::parse, "2026-11-23T13:36:00.120Z");
    }
  }

  /** Reads a calendar date. */
  static final class OfDate extends TimeConverter<LocalDate> {
    OfDate() {
      super(LocalDate::parse, "2031-06-30");
    }
  }
}
