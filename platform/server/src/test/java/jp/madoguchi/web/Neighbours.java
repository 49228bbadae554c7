package jp.madoguchi.web;

import java.util.Map;

import jp.madoguchi.identity.Role;
import jp.madoguchi.tenancy.TenantId;
import jp.madoguchi.testing.TestPeople;
import jp.madoguchi.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Everybody around a scene who has no business in it: at the same tenant, at another one,
 * at one that is suspended. Each comes with a new session, since some requests end it.
 */
final class Neighbours {

	private final TenantId home;

	private final TenantId suspended;

	private final TestPeople people;

	private final TenantId elsewhere;

	Neighbours(TestPeople people, TenantId home, TenantId elsewhere, TenantId suspended) {
		this.home = home;
		this.suspended = suspended;
		this.people = people;
		this.elsewhere = elsewhere;
	}

	TenantId home() {
		return this.home;
	}

	TenantId suspended() {
		return this.suspended;
	}

	/** Another tenant. */
	TenantId elsewhere() {
		return this.elsewhere;
	}

	/** A consumer of another tenant. */
	Visitor consumerElsewhere() {
		return this.people.consumer(this.elsewhere);
	}

	/** A counselor of another tenant. */
	Visitor counselorElsewhere() {
		return staffElsewhere(Role.COUNSELOR);
	}

	/** Another consumer of the same tenant. */
	Visitor consumer() {
		return this.people.consumer(this.home);
	}

	/** A supervisor of the same tenant. */
	Visitor reader() {
		return staff(Role.SUPERVISOR);
	}

	/** Someone new of the same tenant's staff. */
	Visitor staff(Role... roles) {
		return this.people.staff(this.home, roles);
	}

	/** Someone of another tenant's staff. */
	Visitor staffElsewhere(Role role) {
		return this.people.staff(this.elsewhere, role);
	}

	/** Someone of the same tenant's staff whose desk is locked. */
	Visitor locked(Role role) {
		Visitor locked = staff(role);
		assertThat(locked.post("/api/desk/session/lock", Map.of()).status()).isEqualTo(204);
		return locked;
	}

}
