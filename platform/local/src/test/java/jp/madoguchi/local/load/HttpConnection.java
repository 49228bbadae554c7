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

	private final Socket socket;

	private final InputStream in;

	HttpConnection(int port) throws IOException {
		this.socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), port);
		this.socket.setTcpNoDelay(true);
		this.socket.setSoTimeout(PATIENCE_MILLIS);
		this.in = new BufferedInputStream(this.socket.getInputStream(), 4096);
	}

	/** Sends one request and reads the whole answer. */
	Answer send(byte[] request) throws IOException {
		this.socket.getOutputStream().write(request);
		Answer head = head();
		try (InputStream body = body(head)) {
			return new Answer(head.status(), head.headers(), new String(body.readAllBytes(), StandardCharsets.UTF_8));
		}
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
