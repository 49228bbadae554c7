package jp.madoguchi.consultation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import jp.madoguchi.testing.Answer;
import jp.madoguchi.testing.ServerTest;
import jp.madoguchi.testing.TestPeople;
import jp.madoguchi.tenancy.TestTenants;
import jp.madoguchi.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class ConsumerWritingTests {

	private static final String CONSULTATIONS = "/api/consumer/consultations";

	@Autowired
	TestPeople people;

	Visitor consumer;

	@BeforeEach
	void comeIn() {
		this.consumer = this.people.consumer(TestTenants.ALPHA);
	}

	@Test
	void theFirstMessageOpensAConsultationWithACaseNumber() {
		Answer answer = this.consumer.post(CONSULTATIONS, message("はじめまして"));

		assertThat(answer.status()).isEqualTo(201);
		assertThat(answer.json().at("/consultation/caseNumber").asString()).matches("R\\d+-\\d{5}-\\d");
		assertThat(answer.json().at("/message/seq").asInt()).isEqualTo(1);
		assertThat(texts(answer.json().at("/consultation/id").asString())).containsExactly("はじめまして");
	}

	@Test
	void aFurtherMessageGoesIntoTheOpenConsultation() {
		String first = open("一").at("/consultation/id").asString();
		assertThat(open("二").at("/consultation/id").asString()).isEqualTo(first);
		assertThat(this.consumer.post(path(first, "messages"), message("三")).json().path("seq").asInt()).isEqualTo(3);
		assertThat(texts(first)).containsExactly("一", "二", "三");
	}

	@Test
	void aRepeatedMessageGetsItsFirstAnswer() {
		Map<String, Object> message = message("一度だけ");
		Answer first = this.consumer.post(CONSULTATIONS, message);
		Answer again = this.consumer.post(CONSULTATIONS, message);
		String id = first.json().at("/consultation/id").asString();
		Answer thirdWay = this.consumer.post(path(id, "messages"), message);

		assertThat(again.status()).isEqualTo(200);
		assertThat(again.json().path("message")).isEqualTo(first.json().path("message"));
		assertThat(thirdWay.json()).isEqualTo(first.json().path("message"));
		assertThat(texts(id)).containsExactly("一度だけ");
	}

	@Test
	void theSameIdWithAnotherTextIsRefused() {
		UUID id = UUID.randomUUID();
		String consultation = this.consumer.post(CONSULTATIONS, Map.of("id", id, "text", "前"))
			.json()
			.at("/consultation/id")
			.asString();
		Answer answer = this.consumer.post(path(consultation, "messages"), Map.of("id", id, "text", "後"));
		assertThat(answer.status()).isEqualTo(409);
		assertThat(answer.problem()).isEqualTo("message-conflict");
		assertThat(texts(consultation)).containsExactly("前");
	}

	@Test
	void theSameMessageFromManyThreadsIsKeptOnce() throws Exception {
		Map<String, Object> message = message("同時");
		List<Answer> answers = together(IntStream.range(0, 12)
			.<Callable<Answer>>mapToObj((_) -> () -> this.consumer.post(CONSULTATIONS, message)));

		assertThat(answers).allSatisfy((answer) -> assertThat(answer.status()).isIn(200, 201));
		assertThat(answers.stream().filter((answer) -> answer.status() == 201)).hasSize(1);
		assertThat(answers.stream().map((answer) -> answer.json().at("/message/seq").asInt())).containsOnly(1);
		assertThat(texts(answers.getFirst().json().at("/consultation/id").asString())).containsExactly("同時");
	}

	@Test
	void differentFirstMessagesAtOnceOpenOneConsultation() throws Exception {
		List<Answer> answers = together(IntStream.range(0, 12)
			.<Callable<Answer>>mapToObj((n) -> () -> this.consumer.post(CONSULTATIONS, message("文" + n))));

		assertThat(answers).allSatisfy((answer) -> assertThat(answer.status()).isEqualTo(201));
		assertThat(answers.stream().map((answer) -> answer.json().at("/consultation/id").asString()).distinct())
			.hasSize(1);
		assertThat(answers.stream().map((answer) -> answer.json().at("/message/seq").asInt()))
			.containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 12).boxed().toList());
	}

	@Test
	void aClosedConsultationGoesOnByWriting() {
		String id = open("一").at("/consultation/id").asString();
		assertThat(this.consumer.post(path(id, "close"), Map.of()).status()).isEqualTo(204);
		assertThat(state(id)).isEqualTo("closed");

		assertThat(this.consumer.post(path(id, "messages"), message("二")).status()).isEqualTo(201);

		assertThat(state(id)).isEqualTo("open");
		assertThat(texts(id)).containsExactly("一", "二");
	}

	@Test
	void changesCarryOnlyWhatIsNew() {
		String id = open("一").at("/consultation/id").asString();
		long version = changes(id, 0).at("/consultation/version").asLong();
		this.consumer.post(path(id, "messages"), message("二"));

		JsonNode changes = changes(id, version);

		assertThat(changes.path("messages").valueStream().map((line) -> line.path("text").asString()))
			.containsExactly("二");
	}

	@Test
	void nobodyElseReadsOrWritesInIt() {
		String id = open("秘密").at("/consultation/id").asString();
		Visitor other = this.people.consumer(TestTenants.ALPHA);

		assertThat(other.get(path(id, "changes")).problem()).isEqualTo("not-found");
		assertThat(other.post(path(id, "messages"), message("よこ")).problem()).isEqualTo("not-found");
		assertThat(other.post(path(id, "read"), Map.of("seq", 1)).problem()).isEqualTo("not-found");
		assertThat(other.post(path(id, "close"), Map.of()).problem()).isEqualTo("not-found");
		assertThat(this.consumer.at("beta.localhost:8080").get(path(id, "changes")).problem())
			.isEqualTo("not-signed-in");
	}

	@Test
	void whatCannotBeAMessageIsRefused() {
		Stream
			.of(Map.of("text", "id なし"), Map.of("id", UUID.randomUUID(), "text", " "),
					Map.of("id", UUID.randomUUID(), "text", "長".repeat(4001)), Map.of("id", "x", "text", "あ"))
			.forEach((body) -> assertThat(this.consumer.post(CONSULTATIONS, body).problem())
				.isEqualTo("invalid-request"));
	}

	private JsonNode open(String text) {
		return this.consumer.post(CONSULTATIONS, message(text)).json();
	}

	private JsonNode changes(String id, long after) {
		return this.consumer.get(path(id, "changes") + "?after=" + after).json();
	}

	private String state(String id) {
		return changes(id, 0).at("/consultation/state").asString();
	}

	private List<String> texts(String id) {
		return changes(id, 0).path("messages").valueStream().map((line) -> line.path("text").asString()).toList();
	}

	private static Map<String, Object> message(String text) {
		return Map.of("id", UUID.randomUUID(), "text", text);
	}

	private static String path(String id, String rest) {
		return CONSULTATIONS + "/" + id + "/" + rest;
	}

	private static <T> List<T> together(Stream<Callable<T>> calls) throws Exception {
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<T>> futures = threads.invokeAll(calls.toList());
			return futures.stream().map(Future::resultNow).toList();
		}
	}

}
