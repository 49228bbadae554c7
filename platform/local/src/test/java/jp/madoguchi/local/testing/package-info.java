/** The whole product for tests: a running stack, its people, and ways to call it. */
@NullMarked
package jp.madoguchi.local.testing;

import org.jspecify.annotations.NullMarked;
