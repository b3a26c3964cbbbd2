package org.openpps.rest.program;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The release that runs, as its jar says. */
final class Release implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {
      "pps-server "
          + Optional.ofNullable(Release.class.getPackage().getImplementationVersion())
              .orElse("(not packaged)")
    };
  }
}
