/** The record of every request that reached one of LINE's paths, byte for byte. */
package jp.madoguchi.linesimulator.record;
