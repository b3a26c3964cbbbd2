/** The origin story over real HTTP: what is filed is found, proven, changed and ended. */
package org.openpps.rest.story;
