package org.openpps.store.act;

import java.time.Instant;

/**
 * An act as it stands.
 *
 * @param id what it is called by
 * @param account who started it, and for whom its commands are filed
 * @param plan what is asked; once it has ended without its free text, which stands in the ledger
 * @param status how it stands
 * @param members how many registrations it is about
 * @param done of how many the register accepted the command
 * @param refused of how many the register refused it
 * @param startedAt when it was started
 * @param changedAt when it went on last
 */
public record Act(
    ActId id,
    String account,
    Plan plan,
    ActStatus status,
    long members,
    long done,
    long refused,
    Instant startedAt,
    Instant changedAt) {}
