package jp.madoguchi.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import jp.madoguchi.identity.ConsumerSessions;
import jp.madoguchi.identity.Role;
import jp.madoguchi.identity.StaffSessions;
import jp.madoguchi.testing.Visitor;

/**
 * Takes a rightful request and changes exactly one thing in it: tenant, role, session,
 * host, person, origin, or the gateway.
 *
 * @param expected the problem that has to come; empty when the request is answered, but
 * tells and changes nothing of the scene
 */
record Changes(String name, UnaryOperator<Call> change, String expected) {

	static final String OTHER_TENANTS_HOST = "at another tenant's host";

	static final String OTHER_TENANTS_CONSUMER = "by a consumer of another tenant, there";

	static final String OTHER_TENANTS_COUNSELOR = "by a counselor of another tenant, there";

	/** The changes that make sense for an example, with what each has to lead to. */
	static List<Changes> of(Endpoint endpoint, Example example, Neighbours neighbours) {
		List<Changes> changes = new ArrayList<>();
		changes.add(new Changes("past the gateway", (call) -> call.header(DoorFilter.GATEWAY_KEY, ""), "not-found"));
		changes.add(new Changes("with a guessed gateway key",
				(call) -> call.header(DoorFilter.GATEWAY_KEY, "0".repeat(32)), "not-found"));
		if (example.person() == Person.CELL) {
			changes.addAll(ofTheCell(endpoint));
		}
		else {
			changes.addAll(ofHosts(example, neighbours));
			changes.addAll(ofOrigins(endpoint, example));
			changes.addAll(ofSessions(example, neighbours));
			changes.addAll(ofPersons(endpoint, example, neighbours));
		}
		return changes.stream()
			.map((change) -> new Changes(change.name, change.change,
					example.expected().getOrDefault(change.name, change.expected)))
			.toList();
	}

	private static List<Changes> ofTheCell(Endpoint endpoint) {
		boolean makesTenants = endpoint.toString().equals("PUT /internal/tenants/{tenant}");
		return (endpoint.path().contains("{tenant}")
				&& !makesTenants)
						? List.of(
								new Changes("for a tenant there is not",
										(call) -> call
											.to(call.path().replaceFirst("/tenants/[a-z]+", "/tenants/nobody")),
										"not-found"),
								new Changes("for what can't be a tenant",
										(call) -> call
											.to(call.path().replaceFirst("/tenants/[a-z]+", "/tenants/No-Body")),
										"not-found"))
						: List.of();
	}

	private static List<Changes> ofHosts(Example example, Neighbours neighbours) {
		boolean desk = example.person().isOfTheDesk();
		String suffix = desk ? "-desk.localhost:8080" : ".localhost:8080";
		String otherSide = neighbours.home() + (desk ? ".localhost:8080" : "-desk.localhost:8080");
		return List.of(new Changes("at the other side's host", at(otherSide), "not-found"),
				new Changes("at a host nobody owns", at("nobody" + suffix), "unknown-host"),
				new Changes("at a suspended tenant's host", at(neighbours.suspended() + suffix), "tenant-suspended"),
				new Changes(OTHER_TENANTS_HOST, at(neighbours.elsewhere() + suffix),
						example.person().isAnybody() ? "" : "not-signed-in"));
	}

	private static List<Changes> ofOrigins(Endpoint endpoint, Example example) {
		if (!endpoint.changesSomething() || example.signed()) {
			return List.of();
		}
		return List.of(
				new Changes("from another site's page", (call) -> call.header("Origin", "https://elsewhere.example"),
						"wrong-origin"),
				new Changes("from no page", (call) -> call.header("Origin", "null"), "wrong-origin"));
	}

	private static List<Changes> ofSessions(Example example, Neighbours neighbours) {
		boolean desk = example.person().isOfTheDesk();
		String expected = example.person().isAnybody() ? "" : "not-signed-in";
		String cookie = desk ? StaffSessions.COOKIE : ConsumerSessions.COOKIE;
		Visitor otherSide = desk ? neighbours.consumer() : neighbours.reader();
		Visitor otherTenant = desk ? neighbours.counselorElsewhere() : neighbours.consumerElsewhere();
		return List.of(new Changes("without a session", (call) -> call.by(withCookie(call, "")), expected),
				new Changes("with another tenant's session", (call) -> call.by(withCookie(call, otherTenant.cookie())),
						expected),
				new Changes("with the other side's session",
						(call) -> call.by(withCookie(call, cookie + "=" + value(otherSide))), expected),
				new Changes("with a made-up session",
						(call) -> call.by(withCookie(call, cookie + "=" + "A".repeat(43))), expected));
	}

	private static List<Changes> ofPersons(Endpoint endpoint, Example example, Neighbours neighbours) {
		List<Changes> changes = new ArrayList<>();
		String foreign = endpoint.path().contains("{id}") ? "not-found" : "";
		if (!example.person().isOfTheDesk()) {
			changes.add(new Changes("by another consumer of the tenant", by(neighbours.consumer()), foreign));
			changes.add(new Changes(OTHER_TENANTS_CONSUMER, by(neighbours.consumerElsewhere()), foreign));
			return changes;
		}
		changes
			.add(new Changes(OTHER_TENANTS_COUNSELOR, by(neighbours.staffElsewhere(example.person().role())), foreign));
		for (Role role : example.person().otherRoles()) {
			changes.add(new Changes("as " + role.key(), by(neighbours.staff(role)), "forbidden"));
		}
		if (!example.person().otherRoles().isEmpty()) {
			changes.add(new Changes("without any role", by(neighbours.staff()), "forbidden"));
		}
		if (!example.person().isAnybody()) {
			changes.add(new Changes("from a locked desk", by(neighbours.locked(example.person().role())),
					example.person().mayBeLocked() ? "" : "desk-locked"));
		}
		return changes;
	}

	private static UnaryOperator<Call> at(String host) {
		return (call) -> call.by(call.who().at(host));
	}

	private static UnaryOperator<Call> by(Visitor other) {
		return (call) -> call.by(other);
	}

	private static Visitor withCookie(Call call, String cookie) {
		return new Visitor(call.who().port(), call.who().host(), cookie);
	}

	private static String value(Visitor visitor) {
		return visitor.cookie().substring(visitor.cookie().indexOf('=') + 1);
	}

}
