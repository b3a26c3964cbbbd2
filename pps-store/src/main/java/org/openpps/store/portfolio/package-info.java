/**
 * Reading the registrations of a secured party group, in pages or all in a stream.
 *
 * <p>What must not live here: searches, which find registrations of all groups.
 */
package org.openpps.store.portfolio;
