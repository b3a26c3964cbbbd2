/**
 * What tests of the store need: fresh databases of both kinds, a disk that loses power, a statement
 * that fails, a process that is killed. Nothing about registrations belongs here.
 */
package org.openpps.store.testing;
