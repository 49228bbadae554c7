/** Texts to answer with (定型文): the centre's own and each person's. */
@ApplicationModule(allowedDependencies = { "tenancy", "problem", "audit", "identity" })
@NullMarked
package jp.madoguchi.templates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
