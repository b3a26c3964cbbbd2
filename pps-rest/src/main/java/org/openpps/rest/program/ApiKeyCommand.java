package org.openpps.rest.program;

import picocli.CommandLine.Command;

/** API keys. */
@Command(
    name = "api-key",
    description = "Makes API keys.",
    mixinStandardHelpOptions = true,
    subcommands = ApiKeyAdd.class)
final class ApiKeyCommand {}
