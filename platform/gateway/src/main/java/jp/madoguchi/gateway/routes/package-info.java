/**
 * Where a request that passed goes, and with which headers.
 */
@NullMarked
package jp.madoguchi.gateway.routes;

import org.jspecify.annotations.NullMarked;
