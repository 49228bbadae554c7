/** LINE Login v2.1: authorisation, consent, tokens, ID tokens and what they open. */
package jp.madoguchi.linesimulator.login;
