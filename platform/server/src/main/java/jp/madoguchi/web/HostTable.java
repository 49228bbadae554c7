package jp.madoguchi.web;

import java.util.List;
import java.util.Locale;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import jp.madoguchi.identity.Act;
import jp.madoguchi.identity.Allowed;
import jp.madoguchi.tenancy.Door;
import jp.madoguchi.tenancy.Tenants;

/** Tells the gateway which host is whose. */
@RestController
@Allowed(Act.RUN_CELL)
class HostTable {

	private final Tenants tenants;

	HostTable(Tenants tenants) {
		this.tenants = tenants;
	}

	@GetMapping("/internal/hosts")
	Hosts hosts() {
		return new Hosts(this.tenants.doors().stream().map(Host::of).toList());
	}

	record Hosts(List<Host> hosts) {
	}

	record Host(String host, String tenant, String side, String state, String centreName) {

		static Host of(Door door) {
			return new Host(door.host(), door.tenant().id().value(), door.side().key(),
					door.tenant().state().name().toLowerCase(Locale.ROOT), door.tenant().centreName());
		}

	}

}
