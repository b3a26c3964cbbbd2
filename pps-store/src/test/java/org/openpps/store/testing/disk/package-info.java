/**
 * A disk that H2 writes through, which remembers every operation and of which any state after a
 * power cut can be made. It knows files and bytes, nothing of databases.
 */
package org.openpps.store.testing.disk;
