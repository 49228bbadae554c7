package jp.madoguchi.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jp.madoguchi.identity.Role;
import jp.madoguchi.tenancy.TenantId;
import jp.madoguchi.testing.Answer;
import jp.madoguchi.testing.TestIntake;
import jp.madoguchi.testing.TestPeople;
import jp.madoguchi.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A consumer, two counselors and what there is between them at one tenant, made when
 * first asked for by the same calls their pages make.
 */
final class Scene {

	private static final String CONSULTATIONS = "/api/consumer/consultations";

	static final Map<String, Object> DAYS = Map.of("first", "2099-12-01", "last", "2099-12-02");

	/** Stands in everything anybody writes here. */
	final String words = "ひみつ " + UUID.randomUUID();

	final TenantId tenant;

	final TestPeople people;

	final Visitor consumer;

	final Visitor counselor;

	final Visitor colleague;

	Scene(TestPeople people, TenantId tenant) {
		this.people = people;
		this.tenant = tenant;
		this.consumer = people.consumer(tenant);
		this.counselor = people.staff(tenant, Role.COUNSELOR);
		this.colleague = people.staff(tenant, Role.COUNSELOR);
	}

	/** The consumer has answered the first questions. */
	void told() {
		assertThat(this.consumer.send("PUT", "/api/consumer/intake/answers/name", TestIntake.words(1, this.words))
			.status()).isEqualTo(204);
	}

	/** A consultation nobody has taken. */
	String waiting() {
		told();
		return this.consumer.post(CONSULTATIONS, message()).json().at("/consultation/id").asString();
	}

	/** One the counselor handles; the counselor has answered. */
	String taken() {
		String id = waiting();
		act(id, "take", Map.of());
		act(id, "messages", Map.of("id", UUID.randomUUID(), "text", this.words, "seen", 1));
		assertThat(this.counselor.send("PUT", "/api/desk/consultations/" + id + "/draft", Map.of("text", this.words))
			.status()).isEqualTo(204);
		return id;
	}

	/** One the counselor has offered to the colleague. */
	String offered() {
		String id = taken();
		act(id, "handover", Map.of("to", account(this.colleague), "note", this.words));
		return id;
	}

	/** One the counselor has offered to the colleague, who refused. */
	String returned() {
		String id = offered();
		act(this.colleague, id, "handover/refuse", Map.of("reason", this.words));
		return id;
	}

	/** One the counselor has closed. */
	String closed() {
		String id = taken();
		act(id, "close", Map.of());
		return id;
	}

	/** Days on which the counselor will not be there. */
	String absence() {
		return this.counselor.post("/api/desk/absences", DAYS).json().path("id").asString();
	}

	Map<String, Object> message() {
		return Map.of("id", UUID.randomUUID(), "text", this.words);
	}

	static UUID account(Visitor staff) {
		return UUID.fromString(staff.get("/api/desk/session").json().at("/account/id").asString());
	}

	/** Someone who has only come to the consumers' host. */
	Visitor passerBy() {
		return this.people.anyone(this.tenant + ".localhost:8080");
	}

	/** Someone who has only come to the desk's host. */
	Visitor atTheDesk() {
		return this.people.anyone(this.tenant + "-desk.localhost:8080");
	}

	/** Whether an answer tells anything of what happens here. */
	boolean isToldBy(Answer answer, String... ids) {
		return answer.body().contains(this.words) || List.of(ids).stream().anyMatch(answer.body()::contains);
	}

	private void act(String id, String act, Map<String, Object> body) {
		act(this.counselor, id, act, body);
	}

	private static void act(Visitor staff, String id, String act, Map<String, Object> body) {
		assertThat(staff.post("/api/desk/consultations/" + id + "/" + act, body).status()).as(act).isBetween(200, 299);
	}

}
