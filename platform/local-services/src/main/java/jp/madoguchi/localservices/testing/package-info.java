/** The services as tests share them: quick to get, nothing left behind. */
@NullMarked
package jp.madoguchi.localservices.testing;

import org.jspecify.annotations.NullMarked;
