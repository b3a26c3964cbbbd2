/** The README's story, run as a stranger would run it: the programs, a server, the network. */
package org.openpps.client.story;
