/**
 * How a centre receives people: its entrance, consent text, first questions and the
 * what-to-do-now page.
 */
@ApplicationModule(allowedDependencies = { "tenancy", "problem", "identity", "consultation" })
@NullMarked
package jp.madoguchi.reception;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
