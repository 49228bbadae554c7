package jp.madoguchi.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jp.madoguchi.identity.Act;
import jp.madoguchi.identity.Role;
import jp.madoguchi.tenancy.TenantId;
import jp.madoguchi.tenancy.TestTenants;
import jp.madoguchi.testing.TestPeople;
import jp.madoguchi.testing.Visitor;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

/** Everybody who may come to a door, with what each is told at it. */
enum Knocker {

	NOBODY((people) -> people.anyone("alpha.localhost:8080")), CONSUMER((people) -> people.consumer(TestTenants.ALPHA)),
	NOBODY_AT_THE_DESK((people) -> people.anyone("alpha-desk.localhost:8080")),
	COUNSELOR((people) -> people.staff(TestTenants.ALPHA, Role.COUNSELOR)),
	SUPERVISOR((people) -> people.staff(TestTenants.ALPHA, Role.SUPERVISOR)),
	ADMIN((people) -> people.staff(TestTenants.ALPHA, Role.ADMIN)),
	WITHOUT_ROLE((people) -> people.staff(TestTenants.ALPHA)),
	LOCKED_COUNSELOR((people) -> locked(people.staff(TestTenants.ALPHA, Role.COUNSELOR)));

	private static final String OK = "";

	private static final String NONE = "not-found";

	private static final String SIGN_IN = "not-signed-in";

	private static final String NO = "forbidden";

	private static final String LOCK = "desk-locked";

	/** For each act, in the order of the people above; written by hand on purpose. */
	private static final Map<Act, List<String>> TOLD = Map.ofEntries(
			entry(Act.ENTER, List.of(OK, OK, NONE, NONE, NONE, NONE, NONE, NONE)),
			entry(Act.CONSULT, List.of(SIGN_IN, OK, NONE, NONE, NONE, NONE, NONE, NONE)),
			entry(Act.DELIVER_WEBHOOK, List.of(OK, OK, NONE, NONE, NONE, NONE, NONE, NONE)),
			entry(Act.SIGN_IN, List.of(NONE, NONE, OK, OK, OK, OK, OK, OK)),
			entry(Act.HOLD_SESSION, List.of(NONE, NONE, SIGN_IN, OK, OK, OK, OK, OK)),
			entry(Act.LISTEN, List.of(NONE, NONE, SIGN_IN, OK, OK, NO, NO, OK)),
			entry(Act.BE_PRESENT, List.of(NONE, NONE, SIGN_IN, OK, OK, NO, NO, LOCK)),
			entry(Act.READ_CONSULTATIONS, List.of(NONE, NONE, SIGN_IN, OK, OK, NO, NO, LOCK)),
			entry(Act.HANDLE_CONSULTATIONS, List.of(NONE, NONE, SIGN_IN, OK, NO, NO, NO, LOCK)),
			entry(Act.RECORD_CONSULTATIONS, List.of(NONE, NONE, SIGN_IN, OK, NO, NO, NO, LOCK)),
			entry(Act.EXPORT_CONSULTATIONS, List.of(NONE, NONE, SIGN_IN, NO, OK, OK, NO, NO)),
			entry(Act.CORRECT_ANSWERS, List.of(NONE, NONE, SIGN_IN, OK, OK, NO, NO, LOCK)),
			entry(Act.READ_ORIGINALS, List.of(NONE, NONE, SIGN_IN, NO, OK, NO, NO, NO)),
			entry(Act.REDACT, List.of(NONE, NONE, SIGN_IN, NO, OK, NO, NO, NO)),
			entry(Act.USE_TEMPLATES, List.of(NONE, NONE, SIGN_IN, OK, OK, OK, NO, LOCK)),
			entry(Act.KEEP_SHARED_TEMPLATES, List.of(NONE, NONE, SIGN_IN, NO, OK, OK, NO, NO)),
			entry(Act.DISCLOSE, List.of(NONE, NONE, SIGN_IN, NO, OK, OK, NO, NO)),
			entry(Act.RUN_CELL, List.of(OK, OK, OK, OK, OK, OK, OK, OK)),
			entry(Act.RESTRICT, List.of(NONE, NONE, SIGN_IN, NO, OK, NO, NO, NO)),
			entry(Act.RUN_FLOOR, List.of(NONE, NONE, SIGN_IN, NO, OK, NO, NO, NO)),
			entry(Act.READ_TRAIL, List.of(NONE, NONE, SIGN_IN, NO, OK, OK, NO, NO)));

	@SuppressWarnings("ImmutableEnumChecker") // keeps nothing
	private final Function<TestPeople, Visitor> coming;

	Knocker(Function<TestPeople, Visitor> coming) {
		this.coming = coming;
	}

	/** Comes anew, with a session nobody has used. */
	Visitor comeTo(TestPeople people) {
		return this.coming.apply(people);
	}

	/** The problem an act has for them; empty when they may. */
	String toldAt(Act act) {
		List<String> told = TOLD.getOrDefault(act, List.of());
		assertThat(told).as("what %s tells", act).hasSameSizeAs(values());
		return told.get(List.of(values()).indexOf(this));
	}

	private static Visitor locked(Visitor visitor) {
		assertThat(visitor.post("/api/desk/session/lock", Map.of()).status()).isEqualTo(204);
		return visitor;
	}

}
