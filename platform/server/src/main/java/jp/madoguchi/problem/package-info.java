/** The refusals the product knows, as RFC 9457 problem types. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package jp.madoguchi.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
