/**
 * The one way in: finds the tenant of a host name, keeps out what does not belong, and
 * hands the rest to the web apps, the cell's servers or its Keycloak.
 */
@NullMarked
package jp.madoguchi.gateway;

import org.jspecify.annotations.NullMarked;
