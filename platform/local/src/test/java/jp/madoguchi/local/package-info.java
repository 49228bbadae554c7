@NullMarked
package jp.madoguchi.local;

import org.jspecify.annotations.NullMarked;
