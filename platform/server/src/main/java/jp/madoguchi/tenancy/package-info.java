/**
 * Tenants: which host is whose, the tenant a piece of work is for, its schema, roles and
 * keys.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package jp.madoguchi.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
