package jp.madoguchi.local.load;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One kept-alive connection to a program on this machine: as little of HTTP/1.1 as
 * needed, so that measuring costs little of what is measured. One caller at a time.
 */
final class HttpConnection implements AutoCloseable {

	private static final int PATIENCE_MILLIS = 60_000;

	private final int port;

	private Socket socket;

	private InputStream in;

	HttpConnection(int port) throws IOException {
		this.port = port;
		this.socket = connect(port);
		this.in = buffered(this.socket);
	}

	private static Socket connect(int port) throws IOException {
		Socket socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), port);
		socket.setTcpNoDelay(true);
		socket.setSoTimeout(PATIENCE_MILLIS);
		return socket;
	}

	private static InputStream buffered(Socket socket) throws IOException {
		return new BufferedInputStream(socket.getInputStream(), 4096);
	}

	/** Sends one request and reads the whole answer. */
	Answer send(byte[] request) throws IOException {
		this.socket.getOutputStream().write(request);
		Answer head = head();
		Answer answer;
		try (InputStream body = body(head)) {
			answer = new Answer(head.status(), head.headers(), new String(body.readAllBytes(), StandardCharsets.UTF_8));
		}
		if (head.values("connection").contains("close")) {
			comeAgain();
		}
		return answer;
	}

	/** A server ends a connection after so many requests, and says so before. */
	private void comeAgain() throws IOException {
		close();
		this.socket = connect(this.port);
		this.in = buffered(this.socket);
	}

	/** Sends one request whose answer never ends, and returns its body. */
	InputStream open(byte[] request) throws IOException {
		this.socket.getOutputStream().write(request);
		return body(head().require(200));
	}

	private Answer head() throws IOException {
		String status = ChunkedInputStream.line(this.in);
		List<String> headers = new ArrayList<>();
		for (String line = ChunkedInputStream.line(this.in); !line.isEmpty(); line = ChunkedInputStream.line(this.in)) {
			headers.add(line);
		}
		return new Answer(Integer.parseInt(status.substring(9, 12)), headers, "");
	}

	private InputStream body(Answer head) throws IOException {
		if (!head.values("transfer-encoding").isEmpty()) {
			return new ChunkedInputStream(this.in);
		}
		List<String> length = head.values("content-length");
		return length.isEmpty() ? InputStream.nullInputStream()
				: new ByteArrayInputStream(this.in.readNBytes(Integer.parseInt(length.getFirst())));
	}

	@Override
	public void close() {
		try {
			this.socket.close();
		}
		catch (IOException ex) {
			// It is over either way.
		}
	}

}
