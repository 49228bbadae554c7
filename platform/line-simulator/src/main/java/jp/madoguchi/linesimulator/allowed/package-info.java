/**
 * The proof that LINE sees nothing: a list of the requests the product may make, and the
 * comparison of a record with it.
 */
@NullMarked
package jp.madoguchi.linesimulator.allowed;

import org.jspecify.annotations.NullMarked;
