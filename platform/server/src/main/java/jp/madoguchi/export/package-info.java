/**
 * Consultations written out as a file (5(4)⑦⑧): asked for, written in the background,
 * kept encrypted for a few days. What can stand in it, other modules say.
 */
@ApplicationModule(allowedDependencies = { "tenancy", "problem", "audit", "identity", "consultation", "store" })
@NullMarked
package jp.madoguchi.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
