package jp.madoguchi.local.load;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * A body in chunks (RFC 9112, section 7.1). A read returns what one chunk has, so an
 * event is never held back for the next one.
 */
final class ChunkedInputStream extends InputStream {

	private final InputStream in;

	private int left;

	private boolean ended;

	ChunkedInputStream(InputStream in) {
		this.in = in;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		if (this.left == 0 && !this.ended) {
			this.left = Integer.parseInt(line(this.in), 16);
			this.ended = this.left == 0;
			if (this.ended) {
				line(this.in);
			}
		}
		if (this.ended) {
			return -1;
		}
		int count = this.in.read(buffer, offset, Math.min(length, this.left));
		if (count < 0) {
			throw new EOFException("the connection was closed within an answer");
		}
		this.left -= count;
		if (this.left == 0) {
			line(this.in);
		}
		return count;
	}

	/** One line of a head, without its end. */
	static String line(InputStream in) throws IOException {
		StringBuilder line = new StringBuilder(64);
		for (int next = in.read(); next != '\n'; next = in.read()) {
			if (next < 0) {
				throw new EOFException("the connection was closed");
			}
			if (next != '\r') {
				line.append((char) next);
			}
		}
		return line.toString();
	}

}
