package jp.madoguchi.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PatienceTests {

	private final TestGateway gateway = TestGateway.strict();

	@Test
	void headThatDripsInIsCutOff() throws IOException {
		try (Socket socket = this.gateway.wire.open()) {
			send(socket, "GET / HTTP/1.1\r\nHost: nagano.localhost\r\n");
			Awaitility.await().until(() -> isClosedAfter(socket, "X: y\r\n"));
		}
	}

	@Test
	void bodyThatStallsIsCutOff() throws IOException {
		try (Socket socket = this.gateway.wire.open()) {
			send(socket, "POST /api/consumer/session HTTP/1.1\r\nHost: nagano.localhost\r\n"
					+ "X-Forwarded-For: 203.0.113.1\r\nContent-Length: 10\r\n\r\n12");
			// Either an answer that refuses or a closed connection, but not an open one.
			int first = read(socket.getInputStream());
			assertThat(first).isIn(-1, (int) 'H');
		}
		assertThat(this.gateway.cell.received()).noneMatch((request) -> request.header("Content-Length").equals("10"));
	}

	@Test
	void bodyThatDripsInIsCutOff() throws IOException {
		try (Socket socket = this.gateway.wire.open()) {
			send(socket, "POST /api/consumer/session HTTP/1.1\r\nHost: nagano.localhost\r\n"
					+ "X-Forwarded-For: 203.0.113.2\r\nContent-Length: 1000\r\n\r\n1");
			Awaitility.await().until(() -> isClosedAfter(socket, "1"));
		}
	}

	@Test
	void connectionInUseIsKept() throws IOException {
		try (Socket socket = this.gateway.wire.open()) {
			for (int i = 0; i < 3; i++) {
				send(socket, "GET / HTTP/1.1\r\nHost: nagano.localhost\r\n\r\n");
				assertThat(Wire.read(socket.getInputStream()).status()).isEqualTo(200);
			}
		}
	}

	private static boolean isClosedAfter(Socket socket, String more) {
		try {
			send(socket, more);
			return false;
		}
		catch (IOException _) {
			return true;
		}
	}

	private static int read(InputStream input) throws IOException {
		try {
			return input.read();
		}
		catch (SocketException _) {
			return -1;
		}
	}

	private static void send(Socket socket, String text) throws IOException {
		socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
		socket.getOutputStream().flush();
	}

}
