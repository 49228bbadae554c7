/**
 * The built web apps and the what-to-do-now page, served from memory.
 */
@NullMarked
package jp.madoguchi.gateway.web;

import org.jspecify.annotations.NullMarked;
