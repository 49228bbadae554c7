/**
 * What the gateway says itself: problems, as JSON for programs and as pages for people,
 * and the headers on every answer.
 */
@NullMarked
package jp.madoguchi.gateway.answers;

import org.jspecify.annotations.NullMarked;
