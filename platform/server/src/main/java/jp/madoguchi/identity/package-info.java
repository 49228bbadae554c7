/**
 * Who is calling, and who may do what: staff accounts, sessions of staff and consumers.
 */
@ApplicationModule(allowedDependencies = { "tenancy", "problem", "audit" })
@NullMarked
package jp.madoguchi.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
