@NullMarked
package jp.madoguchi.localservices;

import org.jspecify.annotations.NullMarked;
