/**
 * Event streams to browsers: hints that something changed, carried between the replicas;
 * never content.
 */
@ApplicationModule(allowedDependencies = { "tenancy", "problem", "identity", "consultation" })
@NullMarked
package jp.madoguchi.realtime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
