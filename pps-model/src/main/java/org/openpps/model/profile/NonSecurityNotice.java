package org.openpps.model.profile;

import java.util.Optional;
import org.openpps.model.party.Capacity;

/**
 * How an order, charge or lien stands as a registration of its own that is no security interest: it
 * tells a searcher of it, and secures nothing.
 *
 * @param by the capacity of whoever may register it, for example {@code government}: it stands in
 *     the place of the secured party; absent for anybody
 * @param grantor whether it says against whom
 * @param competes whether it competes with other registrations of the same thing, so that both
 *     sides learn of each other
 * @param transferable whether it may go to another secured party group
 * @param subordinable whether it may stand behind another registration
 */
public record NonSecurityNotice(
    Optional<Capacity> by,
    Demand grantor,
    boolean competes,
    boolean transferable,
    boolean subordinable) {}
