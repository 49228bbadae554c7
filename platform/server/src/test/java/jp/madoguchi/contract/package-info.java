/**
 * The contract between the server and the web apps, written down from the running server.
 */
@NullMarked
package jp.madoguchi.contract;

import org.jspecify.annotations.NullMarked;
