/**
 * Consultations: consumers, their messages, receipts, who handles what, and whose turn it
 * is.
 */
@ApplicationModule(allowedDependencies = { "tenancy", "problem", "audit", "identity", "hours", "templates" })
@NullMarked
package jp.madoguchi.consultation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
