/**
 * Mail to those on call, outside reception hours, when a consumer has written of a danger
 * (5(4)④); {@code MailOutlet} is the one class that sends mail.
 */
@ApplicationModule(allowedDependencies = { "tenancy", "problem", "identity", "hours", "consultation", "health" })
@NullMarked
package jp.madoguchi.oncall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
