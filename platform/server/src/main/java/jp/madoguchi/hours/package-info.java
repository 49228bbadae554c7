/**
 * Reception hours (受付時間, 5(4)④): when a centre is open, across holidays, year-end and
 * special days.
 */
@ApplicationModule(allowedDependencies = { "tenancy", "problem", "identity" })
@NullMarked
package jp.madoguchi.hours;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
