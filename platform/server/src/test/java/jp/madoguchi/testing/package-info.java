/**
 * What the server's tests stand on: a cell of its own, its tenants, and callers over
 * HTTP.
 */
package jp.madoguchi.testing;
