/** What stands between a person and an official account: friendship and the talk. */
package jp.madoguchi.linesimulator.talk;
