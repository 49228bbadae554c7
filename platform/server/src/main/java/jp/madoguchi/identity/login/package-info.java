/** How staff sign in, unlock, leave, and how the realm's news reach their sessions. */
@NullMarked
package jp.madoguchi.identity.login;

import org.jspecify.annotations.NullMarked;
