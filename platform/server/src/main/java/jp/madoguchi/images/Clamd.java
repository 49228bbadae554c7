package jp.madoguchi.images;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Speaks with ClamAV's daemon: one connection a question, commands and answers ended by a
 * zero byte (<code>man clamd</code>). Bytes go in pieces, so the daemon needs no access
 * to any file of ours.
 */
final class Clamd {

	private static final int CONNECT_MILLIS = 2_000;

	private static final int PIECE = 64 * 1024;

	private static final int LONGEST_ANSWER = 4_096;

	private final ImageProperties.Clamd settings;

	Clamd(ImageProperties.Clamd settings) {
		this.settings = settings;
	}

	/** Returns version of program and signatures, and the signatures' date if known. */
	String version() throws IOException {
		try (Socket socket = connect(); DataOutputStream out = begin(socket, "zVERSION\0")) {
			out.flush();
			return answer(socket);
		}
	}

	/** Lets it look at bytes; what it says ends with OK, FOUND or ERROR. */
	String scan(InputStream content) throws IOException {
		try (Socket socket = connect(); DataOutputStream out = begin(socket, "zINSTREAM\0")) {
			byte[] piece = new byte[PIECE];
			for (int count = content.read(piece); count >= 0; count = content.read(piece)) {
				if (count > 0) {
					out.writeInt(count);
					out.write(piece, 0, count);
				}
			}
			out.writeInt(0);
			out.flush();
			return answer(socket);
		}
	}

	private Socket connect() throws IOException {
		Socket socket = new Socket();
		try {
			socket.connect(new InetSocketAddress(this.settings.host(), this.settings.port()), CONNECT_MILLIS);
			socket.setSoTimeout(Math.toIntExact(this.settings.patience().toMillis()));
			return socket;
		}
		catch (IOException ex) {
			socket.close();
			throw ex;
		}
	}

	private static DataOutputStream begin(Socket socket, String command) throws IOException {
		DataOutputStream out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), PIECE));
		out.write(command.getBytes(StandardCharsets.US_ASCII));
		return out;
	}

	private static String answer(Socket socket) throws IOException {
		byte[] bytes = socket.getInputStream().readNBytes(LONGEST_ANSWER);
		return new String(bytes, StandardCharsets.US_ASCII).replace("\0", "").strip();
	}

}
