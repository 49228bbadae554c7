/**
 * LINE as the door: consumer login, the account's webhook, and notices that say nothing
 * but that there is something to read.
 */
@ApplicationModule(allowedDependencies = { "tenancy", "problem", "identity", "hours", "consultation" })
@NullMarked
package jp.madoguchi.line;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
