/** Trouble on demand: what LINE's platform does on its bad days. */
package jp.madoguchi.linesimulator.faults;
