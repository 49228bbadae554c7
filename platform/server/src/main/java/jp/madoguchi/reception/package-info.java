/**
 * How a centre receives people: its entrance, consent text, first questions, the
 * what-to-do-now page and what it says by itself.
 */
@ApplicationModule(
		allowedDependencies = { "tenancy", "problem", "identity", "hours", "consultation", "casework", "export" })
@NullMarked
package jp.madoguchi.reception;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
