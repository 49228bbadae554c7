/** The whole product on one machine, started by one command. */
@NullMarked
package jp.madoguchi.local;

import org.jspecify.annotations.NullMarked;
