package org.openpps.rest.program;

import picocli.CommandLine.Command;

/** Versions of the search logic. */
@Command(
    name = "search-profile",
    description = "Puts another version of the search logic in force, and tells how far it is.",
    mixinStandardHelpOptions = true,
    subcommands = {SearchProfileBegin.class, SearchProfileStatus.class})
final class SearchProfileCommand {}
