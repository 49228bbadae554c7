/** Running the cell: making, suspending and resuming tenants. */
@ApplicationModule(allowedDependencies = { "tenancy", "problem", "audit", "identity" })
@NullMarked
package jp.madoguchi.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
