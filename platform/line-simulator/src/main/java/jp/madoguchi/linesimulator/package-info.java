/**
 * A LINE platform to play with: it answers on LINE's own paths as LINE documents them, so
 * that the product can be run and tested without LINE.
 */
package jp.madoguchi.linesimulator;
