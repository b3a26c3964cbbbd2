/**
 * Large acts: what somebody asks for a whole portfolio at once. An act is a stored plan; its
 * members are filed one by one as ordinary commands, in slices, between the commands of other
 * callers, by whichever node holds the act.
 *
 * <p>What must not live here: rules of law. A member is decided as if its command had been sent by
 * itself.
 */
package org.openpps.store.act;
