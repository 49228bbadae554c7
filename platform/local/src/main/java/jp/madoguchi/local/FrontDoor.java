package jp.madoguchi.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import jp.madoguchi.localservices.Port;

/**
 * The gateway as browsers see it. Java's own client neither knows the names under
 * .localhost nor lets the Host header be set, so this writes the few bytes itself.
 */
final class FrontDoor {

	private static final Duration LIMIT = Duration.ofSeconds(60);

	private final Port port;

	FrontDoor(Port port) {
		this.port = port;
	}

	/** Waits until every centre's pages open. */
	void awaitPages(List<DemoCentre> centres) {
		Instant deadline = Instant.now().plus(LIMIT);
		for (DemoCentre centre : centres) {
			awaitPage(centre.consumerHost(), "/now", deadline);
			awaitPage(centre.deskHost(), "/", deadline);
		}
	}

	private void awaitPage(String host, String path, Instant deadline) {
		while (!opens(host, path)) {
			if (Instant.now().isAfter(deadline)) {
				throw new IllegalStateException(
						"http://%s:%d%s does not open".formatted(host, this.port.number(), path));
			}
			LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
		}
	}

	private boolean opens(String host, String path) {
		try (Socket socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), this.port.number())) {
			socket.setSoTimeout(5_000);
			socket.getOutputStream()
				.write("GET %s HTTP/1.1\r\nHost: %s:%d\r\nAccept: text/html\r\nConnection: close\r\n\r\n"
					.formatted(path, host, this.port.number())
					.getBytes(StandardCharsets.US_ASCII));
			byte[] head = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
			return new String(head, StandardCharsets.US_ASCII).endsWith(" 200");
		}
		catch (IOException ex) {
			return false;
		}
	}

}
