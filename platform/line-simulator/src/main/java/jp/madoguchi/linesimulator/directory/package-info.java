/**
 * Who exists on the simulated platform: providers with their channels, and people with
 * phones.
 */
package jp.madoguchi.linesimulator.directory;
