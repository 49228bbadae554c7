/**
 * What a request must pass before anything is served or forwarded.
 */
@NullMarked
package jp.madoguchi.gateway.guard;

import org.jspecify.annotations.NullMarked;
