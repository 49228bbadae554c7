package jp.madoguchi.images;

import java.io.DataInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import jp.madoguchi.problem.ProblemType;

/**
 * Reads a file's structure, and looks in all bytes that pass for the marks by which
 * programs find an archive or a document inside another file: a JAR is found from its
 * end, a PDF within its first kilobyte.
 */
final class GuardedStream {

	/** "PK", 5, 6 and two disk numbers: the end of a ZIP archive that is in one piece. */
	private static final long ZIP_END = 0x504b050600000000L;

	private static final long PDF = 0x255044462dL;

	private static final long PDF_MASK = 0xffffffffffL;

	private static final int PDF_WITHIN = 1024;

	private final Watch watch;

	private final DataInputStream in;

	GuardedStream(InputStream file) {
		this.watch = new Watch(file);
		this.in = new DataInputStream(this.watch);
	}

	/** The next byte; -1 at the end. */
	int next() throws IOException {
		return this.in.read();
	}

	int u8() throws IOException {
		return this.in.readUnsignedByte();
	}

	int u16() throws IOException {
		return this.in.readUnsignedShort();
	}

	int i32() throws IOException {
		return this.in.readInt();
	}

	void skip(int count) throws IOException {
		for (int left = count; left > 0; left--) {
			this.in.readByte();
		}
	}

	byte[] bytes(int count) throws IOException {
		byte[] bytes = new byte[count];
		this.in.readFully(bytes);
		return bytes;
	}

	/** Reads what is left, and refuses a file in which another one hides. */
	void demandPure() throws IOException {
		int next = next();
		while (next >= 0) {
			next = next();
		}
		if (this.watch.hides) {
			throw ProblemType.IMAGE_NOT_PURE.exception();
		}
	}

	private static final class Watch extends FilterInputStream {

		private long window;

		private long position;

		private boolean hides;

		Watch(InputStream in) {
			super(in);
		}

		@Override
		public int read() throws IOException {
			int value = super.read();
			if (value >= 0) {
				look(value);
			}
			return value;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int count = super.read(bytes, offset, length);
			for (int i = offset; i < offset + count; i++) {
				look(bytes[i] & 0xff);
			}
			return count;
		}

		private void look(int value) {
			this.window = (this.window << 8) | value;
			this.position++;
			this.hides |= this.window == ZIP_END || (this.position <= PDF_WITHIN && (this.window & PDF_MASK) == PDF);
		}

	}

}
