package jp.madoguchi.web;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import jp.madoguchi.tenancy.TestTenants;
import jp.madoguchi.testing.Answer;
import jp.madoguchi.testing.ServerTest;
import jp.madoguchi.testing.TestIntake;
import jp.madoguchi.testing.TestLineAccount;
import jp.madoguchi.testing.TestPeople;
import jp.madoguchi.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the staff write of a consultation for themselves, no endpoint of the consumers'
 * host tells; each is called by the very consumer it is about.
 */
@ServerTest
class CaseworkUnseenTests {

	@Autowired
	ApplicationContext server;

	@Autowired
	TestPeople people;

	@BeforeEach
	void openTheCentre() {
		Visitor cell = this.people.anyone("alpha.localhost:8080");
		Map.of("centre", CellExamples.centre("alpha"), "consent", CellExamples.consent(), "intake", TestIntake.form(1),
				"line", TestLineAccount.settings("alpha"))
			.forEach((topic, value) -> assertThat(cell.send("PUT", "/internal/tenants/alpha/" + topic, value).status())
				.isEqualTo(204));
	}

	@TestFactory
	Stream<DynamicTest> theConsumerSeesNothingOfWhatIsRecorded() {
		return Endpoints.of(this.server)
			.stream()
			.flatMap((endpoint) -> Optional.ofNullable(ConsumerExamples.ALL.get(endpoint.toString()))
				.map((example) -> DynamicTest.dynamicTest(endpoint.toString(), () -> assertUnseen(endpoint, example)))
				.stream());
	}

	private void assertUnseen(Endpoint endpoint, Example example) {
		Scene scene = new Scene(this.people, TestTenants.ALPHA);
		String id = example.target().apply(scene);
		String consultation = own(scene).orElseGet(scene::taken);
		scene.record(consultation);
		Answer answer = example.call(endpoint, scene, id).send();
		assertThat(answer.body()).doesNotContain(scene.inside).doesNotContain("\"memo\"");
		assertThat(scene.counselor.get("/api/desk/consultations/" + consultation + "/casework").body())
			.contains(scene.inside);
	}

	/** What the example has made already. */
	private static Optional<String> own(Scene scene) {
		return scene.consumer.get("/api/consumer/consultations")
			.json()
			.path("items")
			.valueStream()
			.map((one) -> one.path("id").asString())
			.findFirst();
	}

}
