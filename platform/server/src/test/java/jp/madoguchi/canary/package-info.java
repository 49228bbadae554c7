/** The search for plain text where only ciphertext may be. */
package jp.madoguchi.canary;
