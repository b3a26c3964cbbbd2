/**
 * The Java SDK: a typed client of a register over HTTP.
 *
 * <p>What lives here: the client itself and what it hands out. What must not: rules of law (they
 * are the model's), tables for people, and anything about how a register stores what it holds.
 */
package org.openpps.client;
