/**
 * The trail of what was done and seen at a centre: entries by ids alone, written in the
 * transaction they record, and sealed by a chain whose head is kept outside the database.
 */
@ApplicationModule(allowedDependencies = { "tenancy", "store", "health" })
@NullMarked
package jp.madoguchi.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
