package jp.madoguchi.identity;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A colleague.
 *
 * @param id the account's id in the realm
 * @param name for colleagues only, never for consumers
 * @param openLimit how many open consultations they should have at most; null for no
 * limit
 */
public record StaffMember(UUID id, String name, Set<Role> roles, @Nullable Integer openLimit) {
}
