package jp.madoguchi.line;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jp.madoguchi.linesimulator.record.RecordedRequest;
import jp.madoguchi.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Everything the product has LINE do, done once: the record equals the list, the list is
 * not longer than needed, and whatever is planted shows.
 */
class LineSeesNothingTest extends LineTestCase {

	private static final String CANARY = "布団の契約-R7-00412-6";

	@BeforeEach
	void doEverything() {
		Visitor visitor = signedIn(this.person, ALPHA);
		LoginVisit.open(new LoginVisit(consumer(ALPHA)).begin("?retry=true"), this.person);
		SimulatedLine.phone(this.person, ALPHA, "add");
		UUID consultation = takenConsultation(visitor, ALPHA, CANARY);
		for (NoticeTemplate template : NoticeTemplate.values()) {
			set(ALPHA, TestChannels.settings(ALPHA, "notice", template));
			int seq = answered(consultation, ALPHA, CANARY, Duration.ofSeconds(31));
			beat(ALPHA);
			visitor.post("/api/consumer/consultations/" + consultation + "/read", Map.of("seq", seq));
		}
		for (GuidanceTemplate template : GuidanceTemplate.values()) {
			set(ALPHA, TestChannels.settings(ALPHA, "guidance", template));
			int before = SimulatedLine.bubbles(this.person, ALPHA).size();
			SimulatedLine.type(this.person, ALPHA, CANARY);
			Awaitility.await()
				.untilAsserted(() -> assertThat(SimulatedLine.bubbles(this.person, ALPHA)).hasSize(before + 1));
		}
	}

	@Test
	void everyRequestEqualsAnEntryOfTheListAndEveryEntryIsNeeded() {
		List<RecordedRequest> received = SimulatedLine.received();
		assertThat(allowed().objections(received)).isEmpty();
		assertThat(allowed().unused(received)).isEmpty();
		assertThat(received.toString()).doesNotContain(CANARY);
	}

	@Test
	void whateverIsPlantedMakesItFail() {
		String hidden = Base64.getUrlEncoder().encodeToString(CANARY.getBytes(StandardCharsets.UTF_8));
		for (RecordedRequest request : SimulatedLine.received()) {
			for (String planted : List.of(".", "x", CANARY, LoginVisit.encode(CANARY), hidden)) {
				assertThat(planted(request, planted)).allSatisfy(
						(changed) -> assertThat(allowed().objections(List.of(changed))).as("%s", changed).isNotEmpty());
			}
		}
	}

	/** The request with something more in each place that could carry it. */
	private static List<RecordedRequest> planted(RecordedRequest request, String text) {
		List<RecordedRequest> planted = new ArrayList<>();
		planted.add(with(request, request.path() + text, request.query(), request.headers(), body(request)));
		planted
			.add(with(request, request.path(), more(request.query(), "&x=" + text), request.headers(), body(request)));
		planted.add(with(request, request.path(), request.query(), header(request, "x-note", text), body(request)));
		planted.add(with(request, request.path(), request.query(), header(request, "referer", text), body(request)));
		planted.add(with(request, request.path(), request.query(), header(request, "host", text), body(request)));
		planted.add(with(request, request.path(), request.query(), request.headers(), body(request) + text));
		planted.add(with(request, request.path(), request.query(), request.headers(), text + body(request)));
		if (!request.method().equals("GET")) {
			planted.add(
					with(request, request.path(), request.query(), header(request, "user-agent", text), body(request)));
			planted.add(with(request, request.path(), "x=" + text, request.headers(), body(request)));
			planted.add(with(request, request.path(), request.query(), request.headers(),
					body(request).replaceFirst("\"text\":\"|&", "$0" + text)));
			planted.add(with(request, request.path(), request.query(), request.headers(),
					body(request).replaceFirst("localhost(:|%3A)8080(/|%2F)", "$0" + text)));
		}
		planted.removeIf((changed) -> changed.equals(request));
		return planted;
	}

	private static RecordedRequest with(RecordedRequest request, String path, @Nullable String query,
			Map<String, List<String>> headers, String body) {
		return new RecordedRequest(request.n(), request.at(), request.method(), path, query, headers,
				Base64.getEncoder().encodeToString(body.getBytes(StandardCharsets.UTF_8)));
	}

	private static String more(@Nullable String query, String addition) {
		return (query == null) ? addition : query + addition;
	}

	private static Map<String, List<String>> header(RecordedRequest request, String name, String value) {
		Map<String, List<String>> headers = new HashMap<>(request.headers());
		headers.put(name, List.of(headers.getOrDefault(name, List.of("")).getFirst() + value));
		return headers;
	}

	private static String body(RecordedRequest request) {
		return request.bodyText();
	}

}
