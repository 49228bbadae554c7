/**
 * The cells behind the gateway: their replicas, whether they answer, and what they tell
 * about their tenants.
 */
@NullMarked
package jp.madoguchi.gateway.cells;

import org.jspecify.annotations.NullMarked;
