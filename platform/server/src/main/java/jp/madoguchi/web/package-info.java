/** The server's door: hosts, callers, who may do what, and how refusals are told. */
@ApplicationModule(allowedDependencies = { "tenancy", "problem", "audit", "identity" })
@NullMarked
package jp.madoguchi.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
