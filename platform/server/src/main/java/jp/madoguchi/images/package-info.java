/**
 * Images: received, checked, drawn anew without their metadata, scanned, kept encrypted,
 * and shown (5(4)②, 5(5)④イ).
 */
@ApplicationModule(allowedDependencies = { "tenancy", "problem", "identity", "consultation", "store", "health", "audit",
		"export" })
@NullMarked
package jp.madoguchi.images;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
