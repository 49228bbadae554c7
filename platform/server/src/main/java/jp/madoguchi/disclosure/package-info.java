/**
 * The sealed LINE user id: opened for the police by two persons, or by one where a life
 * is in danger, and told to all who answer for the centre (5(4)⑨).
 */
@ApplicationModule(allowedDependencies = { "tenancy", "problem", "audit", "identity", "identity :: realm",
		"consultation", "line" })
@NullMarked
package jp.madoguchi.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
