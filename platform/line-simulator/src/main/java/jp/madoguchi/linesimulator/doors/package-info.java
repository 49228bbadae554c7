/** The start page: every way into the local stack, with what is needed to open it. */
package jp.madoguchi.linesimulator.doors;
