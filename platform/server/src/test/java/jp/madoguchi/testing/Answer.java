package jp.madoguchi.testing;

import java.net.http.HttpResponse;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server answered. */
public record Answer(int status, String body, HttpResponse<?> response) {

	private static final JsonMapper JSON = JsonMapper.shared();

	public JsonNode json() {
		return JSON.readTree(this.body);
	}

	/** The problem's slug; empty when it is none. */
	public String problem() {
		return this.response.headers()
			.firstValue("content-type")
			.filter((type) -> type.startsWith("application/problem+json"))
			.map((_) -> json().path("type").asString().replace("urn:madoguchi:problem:", ""))
			.orElse("");
	}

}
