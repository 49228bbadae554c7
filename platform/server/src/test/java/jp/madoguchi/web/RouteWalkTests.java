package jp.madoguchi.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import jp.madoguchi.testing.ServerTest;
import jp.madoguchi.testing.TestPeople;
import jp.madoguchi.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Walks every handler of the running server: each declares its act, and each answers
 * everybody who knocks exactly as its act demands, before it looks at anything else.
 */
@ServerTest
class RouteWalkTests {

	/** Answers of the door; whatever else a handler says, it was reached. */
	private static final Set<String> REFUSALS = Set.of("not-signed-in", "forbidden", "desk-locked");

	@Autowired
	ApplicationContext server;

	@Autowired
	TestPeople people;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mapping;

	@Test
	void everyHandlerDeclaresItsAct() {
		walk(Endpoints.of(this.server));
		assertThat(Endpoints.of(this.server)).filteredOn(Endpoint::isOurs).hasSizeGreaterThan(40);
	}

	/** Of the handlers libraries bring along, people get nothing. */
	@TestFactory
	Stream<DynamicTest> handlersOfLibrariesAnswerNobody() {
		return Endpoints.of(this.server)
			.stream()
			.filter((endpoint) -> !endpoint.isOurs() && !endpoint.path().startsWith("/actuator/health"))
			.map((endpoint) -> DynamicTest.dynamicTest(endpoint.toString(), () -> assertThat(everybody())
				.allSatisfy((visitor) -> assertThat(knock(endpoint, visitor)).isIn("not-found", "wrong-origin"))));
	}

	/** No file is served, no path is mapped in another way than the walk sees. */
	@Test
	void nothingIsServedBesideHandlers() {
		for (String path : List.of("/", "/index.html", "/webjars/x.js", "/api", "/api/desk", "/actuator",
				"/actuator/env", "/v3/api-docs", "/swagger-ui.html", "/internal", "/internal/x", "/error")) {
			assertThat(everybody())
				.allSatisfy((visitor) -> assertThat(visitor.get(path).problem()).as(path).isEqualTo("not-found"));
		}
	}

	@TestFactory
	Stream<DynamicTest> everyHandlerAnswersEverybodyAsItsActDemands() {
		return Endpoints.of(this.server)
			.stream()
			.filter(Endpoint::isOurs)
			.flatMap((endpoint) -> Stream.of(Knocker.values())
				.map((knocker) -> DynamicTest.dynamicTest(endpoint + " " + knocker,
						() -> assertAnswered(endpoint, knocker))));
	}

	@Test
	void aHandlerThatDeclaresNothingFailsTheWalkAndAnswersNobody() throws NoSuchMethodException {
		RequestMappingInfo planted = RequestMappingInfo.paths("/api/desk/planted").methods(RequestMethod.GET).build();
		this.mapping.registerMapping(planted, new Planted(), Planted.class.getDeclaredMethod("tellAll"));
		try {
			assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> walk(Endpoints.of(this.server)))
				.withMessageContaining("/api/desk/planted");
			assertThat(everybody())
				.allSatisfy((visitor) -> assertThat(visitor.get("/api/desk/planted").problem()).isEqualTo("not-found"));
		}
		finally {
			this.mapping.unregisterMapping(planted);
		}
		walk(Endpoints.of(this.server));
	}

	private static void walk(List<Endpoint> endpoints) {
		assertThat(endpoints).filteredOn(Endpoint::isOurs)
			.allSatisfy((endpoint) -> assertThat(endpoint.act()).as("%s", endpoint).isPresent());
	}

	private void assertAnswered(Endpoint endpoint, Knocker knocker) {
		String answer = knock(endpoint, knocker.comeTo(this.people));
		String expected = knocker.toldAt(endpoint.act().orElseThrow());
		if (expected.isEmpty()) {
			assertThat(answer).isNotIn(REFUSALS);
		}
		else {
			assertThat(answer).isEqualTo(expected);
		}
	}

	private List<Visitor> everybody() {
		return Stream.of(Knocker.values()).map((knocker) -> knocker.comeTo(this.people)).toList();
	}

	/** A request with ids that don't exist and no content. */
	private static String knock(Endpoint endpoint, Visitor visitor) {
		String path = endpoint.path()
			.replace("{tenant}", "nobody")
			.replaceAll("\\{[a-z]+}", UUID.randomUUID().toString());
		return Call.of(visitor, endpoint.method(), path).sending("", endpoint.contentType()).send().problem();
	}

}
