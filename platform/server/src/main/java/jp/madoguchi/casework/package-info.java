/**
 * Casework (5(4)⑦⑧): what counselors record of a consultation for themselves: tags, memo,
 * card and deadline. Nothing of it is ever shown to the consumer.
 */
@ApplicationModule(allowedDependencies = { "tenancy", "problem", "audit", "identity", "consultation", "export" })
@NullMarked
package jp.madoguchi.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
