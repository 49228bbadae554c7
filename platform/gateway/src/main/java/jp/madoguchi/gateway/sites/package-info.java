/**
 * What is known about every host name: last heard from the cells, kept on disk for the
 * day they are silent.
 */
@NullMarked
package jp.madoguchi.gateway.sites;

import org.jspecify.annotations.NullMarked;
