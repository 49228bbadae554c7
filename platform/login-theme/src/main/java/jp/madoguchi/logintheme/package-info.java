/** The step of a login, inside Keycloak, that leaves nobody without a second factor. */
@NullMarked
package jp.madoguchi.logintheme;

import org.jspecify.annotations.NullMarked;
