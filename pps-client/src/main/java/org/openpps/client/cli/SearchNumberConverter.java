package org.openpps.client.cli;

import org.openpps.model.error.RefusedException;
import org.openpps.model.search.record.SearchNumber;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the number of a search. */
final class SearchNumberConverter implements ITypeConverter<SearchNumber> {
  @Override
  public SearchNumber convert(String typed) {
    try {
      return SearchNumber.parse(typed);
    } catch (RefusedException e) {
      throw new TypeConversionException(
          typed
              + " is no search; pps searches gives their numbers, for example S-7K3M-9QXW-T2NB-4H6D");
    }
  }
}
