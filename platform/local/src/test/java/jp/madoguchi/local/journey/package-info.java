/**
 * Whole journeys in a browser: a consumer's phone, a counselor's desk, the running
 * product.
 */
@NullMarked
package jp.madoguchi.local.journey;

import org.jspecify.annotations.NullMarked;
