/** What health says beyond up and down. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package jp.madoguchi.health;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
