@NullMarked
package jp.madoguchi.localservices.testing;

import org.jspecify.annotations.NullMarked;
