package jp.madoguchi.local.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes the requests of one browser, or of the gateway on its behalf.
 *
 * @param host host name and port as the browser knows them
 * @param cookie the Cookie header; empty for none
 * @param gatewayKey lets past the gateway; empty for a browser
 */
record Visitor(String host, String cookie, String gatewayKey) {

	Visitor with(String cookies) {
		return new Visitor(this.host, cookies, this.gatewayKey);
	}

	/** The same person's request as the gateway hands it on. */
	Visitor throughGateway(String key) {
		return new Visitor(this.host, this.cookie, key);
	}

	byte[] get(String path) {
		return bytes("GET", path, "", "");
	}

	byte[] post(String path, String json) {
		return bytes("POST", path, "application/json", json);
	}

	byte[] put(String path, String json) {
		return bytes("PUT", path, "application/json", json);
	}

	byte[] postForm(String path, String form) {
		return bytes("POST", path, "application/x-www-form-urlencoded", form);
	}

	/** Sends on a connection of its own. */
	static Answer once(int port, byte[] request) {
		try (HttpConnection connection = new HttpConnection(port)) {
			return connection.send(request);
		}
		catch (IOException ex) {
			throw new IllegalStateException("a request to port " + port + " failed", ex);
		}
	}

	private byte[] bytes(String method, String path, String type, String body) {
		StringBuilder head = new StringBuilder(400).append(method).append(' ').append(path).append(" HTTP/1.1\r\n");
		header(head, "Host", this.host);
		header(head, "Origin", "http://" + this.host);
		header(head, "Cookie", this.cookie);
		header(head, "X-Madoguchi-Gateway-Key", this.gatewayKey);
		header(head, "Content-Type", type);
		byte[] content = body.getBytes(StandardCharsets.UTF_8);
		if (!method.equals("GET")) {
			header(head, "Content-Length", Integer.toString(content.length));
		}
		byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
		byte[] whole = new byte[start.length + content.length];
		System.arraycopy(start, 0, whole, 0, start.length);
		System.arraycopy(content, 0, whole, start.length, content.length);
		return whole;
	}

	private static void header(StringBuilder head, String name, String value) {
		if (!value.isEmpty()) {
			head.append(name).append(": ").append(value).append("\r\n");
		}
	}

}
