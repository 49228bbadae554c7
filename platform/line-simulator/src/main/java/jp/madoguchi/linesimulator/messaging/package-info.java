/** The Messaging API, as far as a centre's server uses it. */
package jp.madoguchi.linesimulator.messaging;
