package jp.madoguchi.local.testing;

import java.net.http.HttpResponse;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back over HTTP. */
public record Answer(HttpResponse<String> response) {

	public int status() {
		return this.response.statusCode();
	}

	public String body() {
		return this.response.body();
	}

	public JsonNode json() {
		return JsonMapper.shared().readTree(body());
	}

	/** A header's first value; empty when it is missing. */
	public String header(String name) {
		return this.response.headers().firstValue(name).orElse("");
	}

	/** The problem's slug; empty when it is none. */
	public String problem() {
		return header("content-type").startsWith("application/problem+json")
				? json().path("type").asString().replace("urn:madoguchi:problem:", "") : "";
	}

}
