/** Signed webhooks to the product, and the reply tokens they carry. */
package jp.madoguchi.linesimulator.webhook;
