package jp.madoguchi.web;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

import jp.madoguchi.testing.Answer;
import jp.madoguchi.testing.Visitor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * One request, to be sent as it is or with one thing changed.
 *
 * @param headers beside those the visitor sends anyway; they replace them
 */
record Call(Visitor who, String method, String path, String body, Map<String, String> headers) {

	private static final String FILE = "application/octet-stream";

	static Call of(Visitor who, String method, String path) {
		return new Call(who, method, path, "", Map.of());
	}

	Call sending(Object json) {
		return sending(JsonMapper.shared().writeValueAsString(json), "application/json");
	}

	Call sending(String content, String type) {
		Call call = new Call(this.who, this.method, this.path, content, this.headers);
		return type.isEmpty() ? call : call.header("Content-Type", type);
	}

	Call header(String name, String value) {
		Map<String, String> more = new HashMap<>(this.headers);
		more.put(name, value);
		return new Call(this.who, this.method, this.path, this.body, more);
	}

	/** The same request by somebody else. */
	Call by(Visitor other) {
		return new Call(other, this.method, this.path, this.body, this.headers);
	}

	/** The same request to another path. */
	Call to(String otherPath) {
		return new Call(this.who, this.method, otherPath, this.body, this.headers);
	}

	/** The same request with a file, whose bytes are told as characters. */
	Call sending(byte[] file) {
		return sending(new String(file, ISO_8859_1), FILE);
	}

	private boolean isFile() {
		return FILE.equals(this.headers.get("Content-Type"));
	}

	Answer send() {
		HttpRequest.Builder request = this.who.request(this.path)
			.method(this.method, BodyPublishers.ofString(this.body, isFile() ? ISO_8859_1 : UTF_8));
		this.headers.forEach(request::setHeader);
		return Visitor.exchange(request.build());
	}

}
