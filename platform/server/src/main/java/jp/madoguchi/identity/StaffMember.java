package jp.madoguchi.identity;

import java.util.Set;
import java.util.UUID;

/**
 * A colleague.
 *
 * @param id the account's id in the realm
 * @param name for colleagues only, never for consumers
 */
public record StaffMember(UUID id, String name, Set<Role> roles) {
}
