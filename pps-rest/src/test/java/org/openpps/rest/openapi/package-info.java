/** How the OpenAPI document is made from the resources, and what keeps it true and compatible. */
package org.openpps.rest.openapi;
