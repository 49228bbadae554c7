package jp.madoguchi.web;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import jp.madoguchi.tenancy.Settings;
import jp.madoguchi.tenancy.TestTenants;
import jp.madoguchi.testing.Answer;
import jp.madoguchi.testing.ServerTest;
import jp.madoguchi.testing.TestPeople;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every endpoint, called by the rightful person, works; called with one thing changed it
 * gives the problem it should, and what it is about stays as it was. Generated from the
 * running server: an endpoint without an example fails.
 */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrossTenantTests {

	@Autowired
	ApplicationContext server;

	@Autowired
	TestPeople people;

	@Autowired
	TestTenants tenants;

	@Autowired
	Settings settings;

	private SceneRows rows;

	private Neighbours neighbours;

	@Autowired
	void readRowsWith(JdbcClient jdbc, TransactionTemplate transaction) {
		this.rows = new SceneRows(jdbc, transaction);
	}

	@BeforeAll
	void openCentres() {
		new Centres(this.people, this.tenants, this.settings).open();
		this.neighbours = new Neighbours(this.people, TestTenants.ALPHA, TestTenants.BETA, Centres.SUSPENDED);
	}

	@Test
	void everyEndpointHasAnExampleAndNoExampleIsLeftOver() {
		assertThat(Examples.endpoints())
			.containsExactlyInAnyOrderElementsOf(endpoints().map(Endpoint::toString).distinct().toList());
	}

	@TestFactory
	Stream<DynamicContainer> onlyTheRightfulRequestIsAnswered() {
		return endpoints().flatMap((endpoint) -> Examples.find(endpoint)
			.map((example) -> DynamicContainer.dynamicContainer(endpoint.toString(), cells(endpoint, example)))
			.stream());
	}

	/**
	 * First the rightful person, in a scene of their own; then each change, all with the
	 * same ids; then the rightful person with those: they were good all the time.
	 */
	private Stream<DynamicTest> cells(Endpoint endpoint, Example example) {
		assertSucceeds(rightful(endpoint, example));
		Rightful request = rightful(endpoint, example);
		List<String> before = this.rows.of(request.scene());
		return Stream.of(
				Changes.of(endpoint, example, this.neighbours)
					.stream()
					.map((change) -> DynamicTest.dynamicTest(change.name(), () -> assertRefused(request, change))),
				Stream.of(DynamicTest.dynamicTest("changes nothing until it is right", () -> {
					if (!example.signed()) {
						assertThat(this.rows.of(request.scene())).isEqualTo(before);
					}
					assertSucceeds(request);
				})))
			.flatMap((tests) -> tests);
	}

	private Rightful rightful(Endpoint endpoint, Example example) {
		Scene scene = new Scene(this.people, TestTenants.ALPHA);
		String id = example.target().apply(scene);
		return new Rightful(scene, id, example.call(endpoint, scene, id));
	}

	private static void assertSucceeds(Rightful request) {
		assertThat(request.call().send().status()).as(request.call().path()).isBetween(200, 399);
	}

	private static void assertRefused(Rightful request, Changes change) {
		Answer answer = change.change().apply(request.call()).send();
		assertThat(answer.problem()).as(answer.body()).isEqualTo(change.expected());
		if (change.expected().isEmpty()) {
			assertThat(answer.status()).isBetween(200, 399);
		}
		assertThat(request.scene().isToldBy(answer)).as("tells of the scene").isFalse();
	}

	private Stream<Endpoint> endpoints() {
		return Endpoints.of(this.server).stream().filter(Endpoint::isOurs);
	}

	private record Rightful(Scene scene, String id, Call call) {
	}

}
