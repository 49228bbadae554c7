package jp.madoguchi.images;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import jp.madoguchi.identity.Role;
import jp.madoguchi.store.ObjectStore;
import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.TenantSql;
import jp.madoguchi.tenancy.TestTenants;
import jp.madoguchi.testing.Answer;
import jp.madoguchi.testing.ServerTest;
import jp.madoguchi.testing.TestPeople;
import jp.madoguchi.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

/** Blacking out (伏せる): what goes is gone from everywhere, and that it went is seen. */
@ServerTest
class RedactionTests {

	private static final Duration SOON = Duration.ofSeconds(20);

	@Autowired
	TestPeople people;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	ObjectStore store;

	private Talk talk;

	private Visitor supervisor;

	@BeforeEach
	void someoneTellsTooMuch() {
		this.talk = new Talk(this.people, TestTenants.ALPHA);
		this.supervisor = this.people.staff(TestTenants.ALPHA, Role.SUPERVISOR);
		this.talk.consumer.post(Talk.OWN + this.talk.id + "/messages",
				Map.of("id", UUID.randomUUID(), "text", "暗証番号は1234です"));
	}

	@Test
	void aPassageIsBlackForBothAndTheRestStays() {
		assertThat(redact(2, "secret", List.of(Map.of("from", 5, "to", 9))).status()).isEqualTo(204);
		for (Visitor reader : List.of(this.talk.consumer, this.talk.counselor)) {
			JsonNode line = line(reader, 2);
			assertThat(line.path("text").asString()).isEqualTo("暗証番号は■■■■です");
			assertThat(line.at("/redaction/reason").asString()).isEqualTo("secret");
		}
		assertThat(redact(2, "secret", List.of(Map.of("from", 5, "to", 99))).problem()).isEqualTo("invalid-request");
		assertThat(redact(2, "secret", List.of(Map.of("from", -1, "to", 2))).problem()).isEqualTo("invalid-request");
	}

	@Test
	void aWholeTextGoesWithWhatItSaidBefore() {
		this.talk.counselor.post(Talk.DESK + this.talk.id + "/messages",
				Map.of("id", UUID.randomUUID(), "text", "田中さんの電話は…", "seen", 99));
		assertThat(correct(3, "別の方の電話は…").status()).isEqualTo(204);
		assertThat(redact(3, "third-party", List.of()).status()).isEqualTo(204);
		assertThat(line(this.talk.consumer, 3).path("text").asString()).doesNotContain("電話");
		assertThat(this.supervisor.get(Talk.DESK + this.talk.id + "/messages/3/originals").json().path("items").size())
			.isZero();
		assertThat(correct(3, "もとどおり").problem()).isEqualTo("not-found");
	}

	@Test
	void anImageIsGoneFromTheStoreToo() {
		assertThat(this.talk.send(Pictures.png(8, 8)).status()).isEqualTo(201);
		Awaitility.await()
			.atMost(SOON)
			.until(() -> this.talk.lastImage(this.talk.consumer).path("state").asString().equals("shown"));
		String image = this.talk.lastImage(this.talk.consumer).path("id").asString();
		List<UUID> objects = objects(image);
		assertThat(redact(3, "mistake", List.of()).status()).isEqualTo(204);
		assertThat(line(this.talk.counselor, 3).path("image").isNull()).isTrue();
		for (Visitor reader : List.of(this.talk.consumer, this.talk.counselor, this.supervisor)) {
			assertThat(this.talk.fetch(reader, image, "").statusCode()).isEqualTo(404);
			assertThat(this.talk.fetch(reader, image, "/thumbnail").statusCode()).isEqualTo(404);
		}
		Awaitility.await().atMost(SOON).until(() -> objects(image).isEmpty());
		assertThat(objects).hasSize(2)
			.allSatisfy((name) -> assertThatIOException()
				.isThrownBy(() -> this.store.get(ImageObjects.name(name)).close()));
	}

	@Test
	void onlySupervisorsMay() {
		assertThat(this.talk.counselor
			.post(Talk.DESK + this.talk.id + "/messages/2/redact", Map.of("reason", "secret", "passages", List.of()))
			.problem()).isEqualTo("forbidden");
	}

	private Answer redact(int seq, String reason, List<Map<String, Integer>> passages) {
		return this.supervisor.post(Talk.DESK + this.talk.id + "/messages/" + seq + "/redact",
				Map.of("reason", reason, "passages", passages));
	}

	private Answer correct(int seq, String text) {
		return this.talk.counselor.send("PUT", Talk.DESK + this.talk.id + "/messages/" + seq + "/text",
				Map.of("text", text, "templates", List.of()));
	}

	private JsonNode line(Visitor reader, int seq) {
		String side = reader.equals(this.talk.consumer) ? Talk.OWN : Talk.DESK;
		return reader.get(side + this.talk.id + "/changes").json().path("messages").path(seq - 1);
	}

	/** The names of an image's objects, as long as it has a row. */
	private List<UUID> objects(String image) {
		return CurrentTenant.call(TestTenants.ALPHA,
				() -> this.transaction.execute((_) -> this.jdbc.sql(TenantSql.of("""
						select unnest(array[image_object, thumbnail_object]) from tenant_schema.image where id = ?"""))
					.param(UUID.fromString(image))
					.query(UUID.class)
					.list()));
	}

}
