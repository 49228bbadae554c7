package jp.madoguchi.web;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

import jp.madoguchi.identity.Role;
import jp.madoguchi.testing.Visitor;

/** Who an endpoint is meant for, told once more here and not read from the product. */
enum Person {

	/** Anybody at the consumers' host; here someone with a session there. */
	VISITOR((scene) -> scene.consumer),
	/** The consumer whose consultation it is. */
	CONSUMER((scene) -> scene.consumer),
	/** Anybody at the desk's host; here someone with a session there. */
	AT_THE_DESK((scene) -> scene.counselor),
	/** Anyone of the staff, locked or not, whatever they are. */
	STAFF((scene) -> scene.counselor),
	/** Who hears the alarm, locked or not. */
	LISTENER((scene) -> scene.counselor, Role.COUNSELOR, Role.SUPERVISOR),
	/** Who reads consultations. */
	READER((scene) -> scene.counselor, Role.COUNSELOR, Role.SUPERVISOR),
	/** The counselor who handles it. */
	COUNSELOR((scene) -> scene.counselor, Role.COUNSELOR),
	/** The counselor it is offered to. */
	COLLEAGUE((scene) -> scene.colleague, Role.COUNSELOR),
	/** Who answers for the counselors' work. */
	SUPERVISOR((scene) -> scene.supervisor, Role.SUPERVISOR, Role.ADMIN),
	/** A supervisor and nobody else. */
	SUPERVISOR_ALONE((scene) -> scene.supervisor, Role.SUPERVISOR),
	/** Who answers from templates or keeps them. */
	WRITER((scene) -> scene.counselor, Role.COUNSELOR, Role.SUPERVISOR, Role.ADMIN),
	/** The gateway and the cell's operators. */
	CELL(Scene::passerBy);

	@SuppressWarnings("ImmutableEnumChecker") // keeps nothing
	private final Function<Scene, Visitor> visitor;

	@SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable
	private final Set<Role> roles;

	Person(Function<Scene, Visitor> visitor, Role... roles) {
		this.visitor = visitor;
		this.roles = Set.of(roles);
	}

	Visitor in(Scene scene) {
		return this.visitor.apply(scene);
	}

	boolean isAnybody() {
		return this == VISITOR || this == AT_THE_DESK;
	}

	boolean isOfTheDesk() {
		return !Set.of(VISITOR, CONSUMER, CELL).contains(this);
	}

	boolean mayBeLocked() {
		return this == STAFF || this == LISTENER;
	}

	/** A role that suffices; a counselor where none is needed. */
	Role role() {
		return this.roles.stream().min(Comparator.naturalOrder()).orElse(Role.COUNSELOR);
	}

	/** The roles that don't suffice; none when no role is needed. */
	Set<Role> otherRoles() {
		EnumSet<Role> others = EnumSet.noneOf(Role.class);
		if (!this.roles.isEmpty()) {
			others.addAll(EnumSet.allOf(Role.class));
			others.removeAll(this.roles);
		}
		return others;
	}

}
