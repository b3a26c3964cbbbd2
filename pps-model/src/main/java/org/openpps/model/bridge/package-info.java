/**
 * The bridge to the statutory register of Australia: turns what was filed here into the filings
 * that register would want, as a document for a person and a file for a program. Nothing is sent.
 *
 * <pre>{@code
 * Claim claim = Claim.of(group, bundle);
 * Preparation prepared = AustralianBridge.prepare(claim, LocalDate.now(AustralianBridge.ZONE));
 * String document = PreparationText.of(prepared);
 * String file = CanonicalJson.write(PreparationJson.of(prepared));
 * }</pre>
 *
 * <p>The law is that of the profile {@code au@1}. What must not live here: sending, and rules of
 * the running register.
 */
package org.openpps.model.bridge;
