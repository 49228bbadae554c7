/**
 * A cell with real realms behind one address, accounts in them, and people who sign in.
 */
@NullMarked
package jp.madoguchi.identity.testing;

import org.jspecify.annotations.NullMarked;
