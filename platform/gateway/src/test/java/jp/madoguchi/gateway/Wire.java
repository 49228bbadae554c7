package jp.madoguchi.gateway;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Speaks HTTP/1.1 byte by byte, because no client library sends what an attacker sends.
 * One connection a request.
 */
final class Wire {

	/** An answer; header names in lower case, the body's bytes as characters. */
	record Reply(int status, Map<String, String> headers, String bytes) {

		String header(String name) {
			return this.headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
		}

		String body() {
			return new String(this.bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
		}

	}

	private static final int TIMEOUT_MILLIS = 20_000;

	private final int port;

	Wire(int port) {
		this.port = port;
	}

	Reply get(String host, String path, String... headers) {
		return send("GET", host, path, new byte[0], headers);
	}

	Reply post(String host, String path, byte[] body, String... headers) {
		String[] all = List.of(headers).toArray(new String[headers.length + 1]);
		all[headers.length] = "Content-Length: " + body.length;
		return send("POST", host, path, body, all);
	}

	Reply send(String method, String host, String path, byte[] body, String... headers) {
		StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
		head.append("Host: ").append(host).append("\r\nConnection: close\r\n");
		List.of(headers).forEach((header) -> head.append(header).append("\r\n"));
		head.append("\r\n");
		ByteArrayOutputStream request = new ByteArrayOutputStream();
		request.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
		request.writeBytes(body);
		return raw(request.toByteArray());
	}

	/** Sends bytes as they are and reads the answer to its end. */
	Reply raw(byte[] request) {
		try (Socket socket = open()) {
			socket.getOutputStream().write(request);
			return read(socket.getInputStream());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Socket open() throws IOException {
		Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port);
		socket.setSoTimeout(TIMEOUT_MILLIS);
		return socket;
	}

	static Reply read(InputStream input) throws IOException {
		Reply head = readHead(input);
		if (head.header("transfer-encoding").equals("chunked")) {
			return new Reply(head.status(), head.headers(), text(readChunks(input)));
		}
		int length = head.header("content-length").isEmpty() ? -1 : Integer.parseInt(head.header("content-length"));
		byte[] body = (length >= 0) ? input.readNBytes(length) : input.readAllBytes();
		return new Reply(head.status(), head.headers(), text(body));
	}

	static Reply readHead(InputStream input) throws IOException {
		String status = readLine(input);
		Map<String, String> headers = new TreeMap<>();
		for (String line = readLine(input); !line.isEmpty(); line = readLine(input)) {
			int colon = line.indexOf(':');
			headers.merge(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip(),
					(one, other) -> one + ", " + other);
		}
		return new Reply(Integer.parseInt(status.split(" ", 3)[1]), headers, "");
	}

	private static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}

	private static byte[] readChunks(InputStream input) throws IOException {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		while (true) {
			int size = Integer.parseInt(readLine(input), 16);
			body.writeBytes(input.readNBytes(size));
			readLine(input);
			if (size == 0) {
				return body.toByteArray();
			}
		}
	}

	static String readLine(InputStream input) throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		for (int b = input.read(); b != '\n'; b = input.read()) {
			if (b < 0) {
				throw new IOException("Connection ended");
			}
			line.write(b);
		}
		return line.toString(StandardCharsets.UTF_8).stripTrailing();
	}

}
