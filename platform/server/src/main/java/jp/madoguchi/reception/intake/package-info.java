/**
 * The first questions: what a centre asks before the first message, and what was
 * answered.
 */
@NullMarked
package jp.madoguchi.reception.intake;

import org.jspecify.annotations.NullMarked;
