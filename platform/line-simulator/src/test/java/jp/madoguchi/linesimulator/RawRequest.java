package jp.madoguchi.linesimulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request line no well-behaved client would send. */
final class RawRequest {

	private RawRequest() {
	}

	static void get(URI simulator, String target) {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), simulator.getPort())) {
			String request = "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
			socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
			socket.getInputStream().readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
