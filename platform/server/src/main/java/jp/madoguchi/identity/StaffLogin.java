package jp.madoguchi.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What the realm says of somebody of the staff who proved who they are.
 *
 * @param account the account's id in the realm
 * @param name the name colleagues know, family name first
 * @param provedAt when they last proved it with password and second factor
 * @param realmSession the session in the realm this login belongs to
 * @param refreshToken lets the server ask the realm again; as good as a password while
 * that session lasts
 */
public record StaffLogin(UUID account, String name, Set<Role> roles, Instant provedAt, String realmSession,
		String refreshToken) {

	public StaffLogin {
		roles = Set.copyOf(roles);
	}

	@Override
	public String toString() {
		return "login of " + this.account;
	}

}
