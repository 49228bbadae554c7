package jp.madoguchi.linesimulator;

import java.net.http.HttpResponse;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An HTTP answer, read as the test needs it. */
record Answer(HttpResponse<String> response) {

	private static final JsonMapper JSON = new JsonMapper();

	int status() {
		return this.response.statusCode();
	}

	String body() {
		return this.response.body();
	}

	JsonNode json() {
		return JSON.readTree(body());
	}

	String text(String property) {
		return json().path(property).asString("");
	}

	String header(String name) {
		return this.response.headers().firstValue(name).orElse("");
	}

	String location() {
		return header("location");
	}

}
