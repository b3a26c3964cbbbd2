/** Programs that embed the register, shown in the README. */
package org.openpps.store.example;
