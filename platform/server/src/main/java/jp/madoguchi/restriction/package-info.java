/**
 * 受付制限: for a time the centre takes no consultation from somebody; asked for by one
 * person, decided by another, with its end, and told plainly to the one it concerns.
 */
@ApplicationModule(allowedDependencies = { "tenancy", "problem", "audit", "identity", "consultation" })
@NullMarked
package jp.madoguchi.restriction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
