/** The phone in a person's hand: the page that draws it, and what can be done with it. */
package jp.madoguchi.linesimulator.phone;
