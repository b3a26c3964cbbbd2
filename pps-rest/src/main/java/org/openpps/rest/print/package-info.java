/**
 * Documents as PDF for whoever asks for {@code application/pdf}.
 *
 * <p>What lives here: which address the code on their first page leads to. What must not: how a
 * page looks, which is the business of {@code pdf}.
 */
package org.openpps.rest.print;
