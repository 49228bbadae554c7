package jp.madoguchi.web;

import java.util.Map;
import java.util.UUID;

import jp.madoguchi.testing.TestIntake;
import jp.madoguchi.testing.TestLineAccount;

import static java.util.Map.entry;

/** The consumers' endpoints, called rightly. */
final class ConsumerExamples {

	static final Map<String, Example> ALL = Map.ofEntries(
			entry("GET /api/consumer/entrance", Example.of(Person.VISITOR)),
			entry("GET /api/consumer/now-page", Example.of(Person.VISITOR)),
			entry("GET /api/consumer/consent", Example.of(Person.VISITOR)),
			entry("GET /api/consumer/login", Example.of(Person.VISITOR)),
			entry("GET /api/consumer/login/callback", Example.of(Person.VISITOR)),
			entry("GET /api/consumer/session", Example.of(Person.VISITOR)),
			entry("DELETE /api/consumer/session", Example.of(Person.VISITOR)),
			entry("POST /api/consumer/consent", Example.of(Person.CONSUMER).sending((_) -> Map.of("version", 1))),
			entry("PUT /api/consumer/notices", Example.of(Person.CONSUMER).sending((_) -> Map.of("wanted", false))),
			entry("GET /api/consumer/restriction", Example.of(Person.CONSUMER)),
			entry("GET /api/consumer/consultations", Example.of(Person.CONSUMER).at(ConsumerExamples::listed)),
			entry("POST /api/consumer/consultations", Example.of(Person.CONSUMER).sending(ConsumerExamples::greeting)),
			entry("GET /api/consumer/consultations/{id}/changes", Example.of(Person.CONSUMER).at(Scene::taken)),
			entry("POST /api/consumer/consultations/{id}/messages",
					Example.of(Person.CONSUMER).at(Scene::taken).sending(ConsumerExamples::greeting)),
			entry("POST /api/consumer/consultations/{id}/received",
					Example.of(Person.CONSUMER).at(Scene::taken).sending((_) -> Map.of("seq", 2))),
			entry("POST /api/consumer/consultations/{id}/read",
					Example.of(Person.CONSUMER).at(Scene::taken).sending((_) -> Map.of("seq", 2))),
			entry("POST /api/consumer/consultations/{id}/understood",
					Example.of(Person.CONSUMER).at(Scene::answeredInSteps).sending((_) -> Map.of("seq", 3))),
			entry("POST /api/consumer/consultations/{id}/typing", Example.of(Person.CONSUMER).at(Scene::taken)),
			entry("GET /api/consumer/intake", Example.of(Person.CONSUMER).at(ConsumerExamples::told)),
			entry("PUT /api/consumer/intake/answers/{question}",
					Example.of(Person.CONSUMER).at((_) -> "what").sending((_) -> TestIntake.choice(1, "paid"))),
			entry("POST /api/consumer/intake/end", Example.of(Person.CONSUMER).sending((_) -> Map.of("skipped", true))),
			entry("GET /api/consumer/events", Example.of(Person.CONSUMER).at(ConsumerExamples::listed)),
			entry("POST /api/consumer/consultations/{id}/close", Example.of(Person.CONSUMER).at(Scene::taken)),
			entry("POST /api/consumer/consultations/{id}/images",
					Example.of(Person.CONSUMER).at(Scene::taken).shaped((_, call) -> Scene.sendingPicture(call, ""))),
			entry("GET /api/consumer/consultations/{id}/images/{image}",
					Example.of(Person.CONSUMER).at(Scene::withImage).shaped((_, call) -> Scene.namingImage(call))),
			entry("GET /api/consumer/consultations/{id}/images/{image}/thumbnail",
					Example.of(Person.CONSUMER).at(Scene::withImage).shaped((_, call) -> Scene.namingImage(call))),
			entry("POST /api/line/webhook",
					Example.of(Person.VISITOR)
						.provingItself()
						.shaped(ConsumerExamples::signedByLine)
						.told("forbidden", Changes.OTHER_TENANTS_HOST)
						.told("forbidden", Changes.OTHER_TENANTS_CONSUMER)));

	private ConsumerExamples() {
	}

	private static Call signedByLine(Scene scene, Call call) {
		String body = TestLineAccount.call();
		return call.sending(body, "application/json")
			.header("x-line-signature", TestLineAccount.signature(scene.tenant.value(), body));
	}

	/** Lists have no id in their path; what they could tell has to exist. */
	private static String listed(Scene scene) {
		scene.taken();
		return "";
	}

	/** Answers have no id in their path either. */
	private static String told(Scene scene) {
		scene.told();
		return "";
	}

	/** Another person's text is not the scene's own words: they would be told back. */
	private static Map<String, Object> greeting(Scene scene) {
		return Map.of("id", UUID.randomUUID(), "text", "こんにちは");
	}

}
