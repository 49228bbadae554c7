/** What the simulator remembers from run to run, in one file. */
package jp.madoguchi.linesimulator.state;
