package org.openpps.client.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The release, from the manifest of the jar. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String release =
        Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
            .orElse("(not packaged)");
    return new String[] {"pps " + release};
  }
}
