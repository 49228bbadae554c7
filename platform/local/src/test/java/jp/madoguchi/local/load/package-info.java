/** Measures how much the product carries on this machine and what bounds it. */
@NullMarked
package jp.madoguchi.local.load;

import org.jspecify.annotations.NullMarked;
