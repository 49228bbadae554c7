package jp.madoguchi.local.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line between a browser and the gateway, with the troubles lines have. */
final class BadLine implements AutoCloseable {

	private final ServerSocket server;

	private final int gatewayPort;

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	private volatile boolean answersLost;

	private volatile boolean streamsHeld;

	BadLine(int gatewayPort) {
		this.gatewayPort = gatewayPort;
		try {
			this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Thread.ofVirtual().start(this::accept);
	}

	int port() {
		return this.server.getLocalPort();
	}

	/** From now on what is asked arrives and no answer comes back; nothing is closed. */
	void loseAnswers() {
		this.answersLost = true;
	}

	/** The line is good again; what was cut in the middle is hung up. */
	void mend() {
		this.answersLost = false;
		this.open.forEach(BadLine::hangUp);
	}

	/** A proxy that waits for the end of every event stream before it passes it on. */
	void holdStreams() {
		this.streamsHeld = true;
		this.open.forEach(BadLine::hangUp);
	}

	private void accept() {
		while (!this.server.isClosed()) {
			try {
				Socket browser = this.server.accept();
				Socket gateway = new Socket(InetAddress.getLoopbackAddress(), this.gatewayPort);
				this.open.add(browser);
				this.open.add(gateway);
				Thread.ofVirtual().start(() -> pass(browser, gateway, false));
				Thread.ofVirtual().start(() -> pass(gateway, browser, true));
			}
			catch (IOException ex) {
				// Closed, or the gateway is away: the browser sees the same.
			}
		}
	}

	private void pass(Socket from, Socket to, boolean answers) {
		try (from; to) {
			InputStream in = from.getInputStream();
			OutputStream out = to.getOutputStream();
			byte[] some = new byte[16_384];
			boolean held = false;
			for (int n = in.read(some); n >= 0; n = in.read(some)) {
				held = answers && (held || (this.streamsHeld && isStream(some, n)));
				if (!held && !(answers && this.answersLost)) {
					out.write(some, 0, n);
					out.flush();
				}
			}
		}
		catch (IOException ex) {
			// Hung up by one side.
		}
		this.open.remove(from);
		this.open.remove(to);
	}

	private static boolean isStream(byte[] some, int length) {
		return new String(some, 0, length, StandardCharsets.ISO_8859_1).contains("text/event-stream");
	}

	private static void hangUp(Socket socket) {
		try {
			socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		try {
			this.server.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.open.forEach(BadLine::hangUp);
	}

}
