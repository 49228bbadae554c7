/**
 * Real PostgreSQL and Keycloak as child processes of this JVM, from Maven artifacts, for
 * the local stack and the tests.
 */
@NullMarked
package jp.madoguchi.localservices;

import org.jspecify.annotations.NullMarked;
